import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columns,
  linesOf,
  matching,
  nextOrder,
  sorted,
  traits,
  type Order,
  type Trait,
  type Wanted,
} from '../../../../lib/pages/sites/lines.ts';
import { choices } from '../../files/samples.ts';
import { declineRow, siteRow } from '../../db/samples.ts';

const now = 1000;
const rows = {
  sites: [
    siteRow('quiet.example', 'quiet'),
    { site: 'nap.example', rule: null, snoozedUntil: 2000, changedAt: 30 },
    { site: 'woken.example', rule: null, snoozedUntil: 999, changedAt: 40 },
    { ...siteRow('both.example', 'allow'), changedAt: 3 },
  ],
  declines: [
    declineRow('both.example', 'crisp', { at: 5, repeats: 2 }),
    declineRow('both.example', 'tidio', { at: 9, repeats: 1 }),
    declineRow('said-no.example', 'crisp', { at: 7, repeats: 0 }),
  ],
};
const lines = linesOf(rows, now);
const names = { crisp: 'Crisp', tidio: 'Tidio Chat' };
const wanted = (more: Partial<Wanted> = {}): string[] =>
  matching(lines, { search: '', rule: 'any', traits: new Set(), ...more }, names)
    .map(({ site }) => site)
    .sort();

test('a line for each site that has a rule, a snooze or declines; one that was woken has nothing', () => {
  expect(lines.map(({ site }) => site).sort()).toEqual([
    'both.example',
    'nap.example',
    'quiet.example',
    'said-no.example',
  ]);
  const both = lines.find(({ site }) => site === 'both.example');
  expect(both).toMatchObject({ rule: 'allow', snoozedUntil: null, repeats: 3, changedAt: 9 });
  expect(both?.declines.map(({ vendor }) => vendor)).toEqual(['tidio', 'crisp']);
});

test.each<[string, Partial<Wanted>, string[]]>([
  ['a part of a site’s name', { search: ' NO.ex' }, ['said-no.example']],
  ['a chat’s name', { search: 'tidio chat' }, ['both.example']],
  ['nothing that is there', { search: 'zzz' }, []],
  ['a rule', { rule: 'quiet' }, ['quiet.example']],
  ['no rule', { rule: 'none' }, ['nap.example', 'said-no.example']],
  ['declines', { traits: new Set<Trait>(['declines']) }, ['both.example', 'said-no.example']],
  ['a snooze', { traits: new Set<Trait>(['snooze']) }, ['nap.example']],
  ['asked again', { traits: new Set<Trait>(['repeats']) }, ['both.example']],
  [
    'several at once',
    { search: 'example', rule: 'allow', traits: new Set(traits.slice(0, 2)) },
    ['both.example'],
  ],
  ['what excludes each other', { rule: 'quiet', traits: new Set<Trait>(['declines']) }, []],
])('wanted: %s', (_, what, sites) => expect(wanted(what)).toEqual(sites));

const order = (column: Order['column'], isDescending: boolean): string[] =>
  sorted(lines, { column, isDescending }, 'en').map(({ site }) => site);

test('sorted by any column, either way', () => {
  expect(order('site', false)).toEqual(['both.example', 'nap.example', 'quiet.example', 'said-no.example']);
  expect(order('rule', true)[0]).toBe('both.example');
  expect(order('rule', false).slice(0, 2)).toEqual(['nap.example', 'said-no.example']);
  expect(order('declines', true).slice(0, 2)).toEqual(['both.example', 'said-no.example']);
  expect(order('repeats', true)[0]).toBe('both.example');
  expect(order('snooze', true)[0]).toBe('nap.example');
  expect(order('changed', true)[0]).toBe('nap.example');
  expect(order('changed', false)[0]).toBe('quiet.example');
});

test('the first press on a heading puts the most first, the next one turns it round', () => {
  const start: Order = { column: 'changed', isDescending: true };
  expect(nextOrder(start, 'repeats')).toEqual({ column: 'repeats', isDescending: true });
  expect(nextOrder(start, 'site')).toEqual({ column: 'site', isDescending: false });
  expect(nextOrder(start, 'changed')).toEqual({ column: 'changed', isDescending: false });
});

test('sorting loses no line, and equals are always in the same order', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom(...columns), fc.boolean(), (some, column, isDescending) => {
      const all = linesOf(some, now);
      const once = sorted(all, { column, isDescending }, 'en').map(({ site }) => site);
      const again = sorted(all.toReversed(), { column, isDescending }, 'en').map(({ site }) => site);
      expect(again).toEqual(once);
      expect(once.toSorted()).toEqual(all.map(({ site }) => site).toSorted());
    }),
  );
});
