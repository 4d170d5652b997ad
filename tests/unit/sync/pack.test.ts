import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, pack, unpack } from '../../../lib/sync/pack.ts';
import { meaningOf, presentOf } from '../../../lib/sync/rows.ts';
import type { Entry } from '../../../lib/sync/entries.ts';
import { choices, known } from '../files/samples.ts';

const isKnown = (vendor: string): boolean => known.has(vendor);
const entriesOf = (present: ReturnType<typeof presentOf>): Map<string, Entry> =>
  new Map([...present].map(([key, { value, at }]) => [key, { value, stamp: at }]));
const size = (texts: string[]): number[] =>
  texts.map((text, i) => `rules${i}`.length + JSON.stringify(text).length);

test('what was packed comes out again', () => {
  fc.assert(
    fc.property(choices, (some) => {
      const entries = entriesOf(presentOf(some, isKnown));
      expect(unpack(pack(entries))).toEqual(entries);
    }),
  );
});

test('an entry says what its row says, to the second', () => {
  fc.assert(
    fc.property(choices, (some) => {
      const whole = (time: number | null): number | null => time && Math.floor(time / 1000) * 1000;
      const meant = [...presentOf(some, isKnown)].map(([key, entry]) => meaningOf(key, entry, isKnown));
      const rowsOf = (table: string) => meant.filter((one) => one?.table === table);
      expect(rowsOf('sites')).toEqual(
        some.sites.map(({ site, rule, snoozedUntil }) => ({
          ...{ table: 'sites', key: site, row: { rule, snoozedUntil: whole(snoozedUntil) } },
        })),
      );
      expect(rowsOf('defaults')).toEqual(
        some.defaults.map(({ key, rule }) => ({ table: 'defaults', key, row: { rule } })),
      );
      expect(rowsOf('declines')).toEqual(
        some.declines.map(({ site, vendor, at, until, how, kind }) => ({
          ...{ table: 'declines', key: [site, vendor] },
          row: { at: whole(at), until: whole(until), how, kind },
        })),
      );
    }),
  );
});

const many = (count: number, kind: 's' | 'n'): [string, Entry][] =>
  Array.from({ length: count }, (_, i) => [
    kind === 's' ? `s shop-${i}.example` : `n shop-${i}.example intercom`,
    { value: kind === 's' ? 'q' : 'cgabcdef.', stamp: 1_700_000_000 + i },
  ]);

test('texts keep within what the browsers allow, full as they may be', () => {
  for (const entries of [many(2500, 's'), [...many(500, 's'), ...many(9000, 'n')]]) {
    const fitting = fit(new Map(entries))!;
    const sizes = size(pack(fitting.entries));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(90_000);
    expect(sizes.length).toBeLessThanOrEqual(12);
  }
});

test('all rules come before the declines, and of those the latest; rules that do not fit are no copy', () => {
  const fitting = fit(new Map([...many(500, 's'), ...many(9000, 'n')]))!;
  expect(fitting.declines).toBe(9000);
  expect(fitting.fittingDeclines).toBeGreaterThan(1000);
  expect([...fitting.entries.keys()].filter((key) => key.startsWith('s '))).toHaveLength(500);
  expect(fitting.entries.has('n shop-8999.example intercom')).toBe(true);
  expect(fitting.entries.has('n shop-0.example intercom')).toBe(false);
  expect(fit(new Map(many(10_000, 's')))).toBeNull();
});

test('half of an update is no harm: each text stands for itself, and the later entry wins', () => {
  const old = pack(new Map(many(900, 's')));
  const changed = pack(
    new Map(many(900, 's').map(([key, { stamp }]) => [key, { value: 'h', stamp: stamp + 9 }])),
  );
  expect(unpack([...old, ...changed])).toEqual(unpack(changed));
  expect(unpack([changed[0], ...old.slice(1)])).toHaveProperty('size', 900);
});

test('whatever else is there is left out, and a later version’s texts are nobody’s to read', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant('1s a b=q@1;;n x=y'))), (texts) => {
      const entries = unpack(texts);
      if (entries !== 'newer') for (const key of entries.keys()) expect(key).toMatch(/^[svn] /);
    }),
  );
  expect(unpack(['1s a.example=q@5;', '2whatever'])).toBe('newer');
});

test.each([
  ['s a.example', 'z'],
  ['s a.example', 'qNaN'],
  ['s www.a.example', 'q'],
  ['v nobody', 'q'],
  ['v *', 'x'],
  ['n a.example nobody', 'cg1.'],
  ['n a.example tidio', 'xg1.'],
  ['n a.example tidio', 'cg.'],
  ['n a.example tidio', 'cg1'],
])('%s = %s makes no sense', (key, value) => expect(meaningOf(key, { value }, isKnown)).toBeUndefined());
