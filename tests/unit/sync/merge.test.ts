/** Whatever is changed wherever, and whoever copies first: all browsers come to the same, and nothing is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  adds,
  advance,
  merge,
  withoutOldDeletions,
  type Entry,
  type Present,
} from '../../../lib/sync/entries.ts';

const keys = ['s a.example', 's b.example', 'v *', 'n a.example tidio'];

/** A browser: what is stored in it, and what it knows of the copy. */
class Browser {
  present = new Map<string, Present>();
  known = new Map<string, Entry>();

  sync(copy: Map<string, Entry>, now: number): Map<string, Entry> {
    const merged = merge(advance(this.known, this.present, now), copy);
    for (const [key, { value, stamp }] of merged)
      if (value === '') this.present.delete(key);
      else if (this.present.get(key)?.value !== value) this.present.set(key, { value, at: stamp });
    this.known = merged;
    return adds(merged, copy) ? merged : copy;
  }

  values = () => Object.fromEntries([...this.present].map(([key, { value }]) => [key, value]).sort());
}

type Act = { who: number; key: string; value: string | null };
const act: fc.Arbitrary<Act> = fc.record({
  who: fc.nat(2),
  key: fc.constantFrom(...keys),
  // `null`: brings its copy up to date. Empty: deletes.
  value: fc.oneof(fc.constant(null), fc.constant(''), fc.constantFrom('q', 'h', 'a')),
});

test('three browsers come to the same, and then rest', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), fc.boolean(), (acts, hasDates) => {
      const all = [new Browser(), new Browser(), new Browser()];
      let copy = new Map<string, Entry>();
      const settle = (now: number) => {
        for (const one of [...all, ...all]) copy = one.sync(copy, now);
      };
      acts.forEach(({ who, key, value }, now) => {
        const one = all[who]!;
        if (value === null) copy = one.sync(copy, now);
        else if (value === '') one.present.delete(key);
        else one.present.set(key, { value, at: hasDates ? now : 0 });
      });
      settle(1000);
      expect(all[1]!.values()).toEqual(all[0]!.values());
      expect(all[2]!.values()).toEqual(all[0]!.values());
      const before = copy;
      settle(2000);
      expect(copy).toBe(before);
    }),
  );
});

test('what was deleted with all of them in step stays deleted, and what one writes anew is everywhere', () => {
  const [a, b] = [new Browser(), new Browser()];
  a.present.set('s a.example', { value: 'q', at: 5 });
  let copy = a.sync(new Map(), 10);
  copy = b.sync(copy, 11);
  expect(b.values()).toEqual({ 's a.example': 'q' });
  b.present.clear();
  copy = b.sync(copy, 12);
  copy = a.sync(copy, 13);
  expect(a.values()).toEqual({});
  // An undo: the row has its old date again.
  a.present.set('s a.example', { value: 'q', at: 5 });
  copy = a.sync(copy, 14);
  b.sync(copy, 15);
  expect(b.values()).toEqual({ 's a.example': 'q' });
});

test('a newer row wins over an older one, whoever copies first', () => {
  for (const order of [
    [0, 1, 0],
    [1, 0, 1],
  ]) {
    const all = [new Browser(), new Browser()];
    all[0]!.present.set('s a.example', { value: 'q', at: 5 });
    all[1]!.present.set('s a.example', { value: 'h', at: 6 });
    let copy = new Map<string, Entry>();
    for (const who of order) copy = all[who]!.sync(copy, 10);
    expect(all.map((one) => one.values())).toEqual([{ 's a.example': 'h' }, { 's a.example': 'h' }]);
  }
});

test('what is merely missing in the copy was not deleted', () => {
  const one = new Browser();
  one.present.set('s a.example', { value: 'q', at: 5 });
  one.sync(new Map(), 10);
  expect(one.sync(new Map(), 11).has('s a.example')).toBe(true);
  expect(one.values()).toEqual({ 's a.example': 'q' });
});

test('deletions are forgotten after half a year, rules never', () => {
  const entries = new Map([
    ['s a.example', { value: '', stamp: 5 }],
    ['s b.example', { value: 'q', stamp: 5 }],
  ]);
  expect(withoutOldDeletions(entries, 100 * 86_400)).toEqual(entries);
  expect([...withoutOldDeletions(entries, 200 * 86_400).keys()]).toEqual(['s b.example']);
});
