/** What is taken away can be brought back, whole; what is brought can be taken back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, type DeclineRow } from '../../../lib/db/rows.ts';
import { choiceNames, type Choices } from '../../../lib/files/choices.ts';
import { planImport, reverseOf, type ImportPlan } from '../../../lib/files/plan.ts';
import { readFile } from '../../../lib/files/read.ts';
import { documentOf, textOf } from '../../../lib/files/write.ts';
import { choices, known, none } from './samples.ts';

/** What the background does with a plan, on plain lists. */
function apply(here: Choices, plan: ImportPlan): Choices {
  const tables = choiceNames.map((name) => {
    const key = (row: unknown): string => JSON.stringify(keyOf[name](row as never));
    const rows = new Map<string, unknown>(here[name].map((row) => [key(row), row]));
    for (const row of plan[name].removed) rows.delete(key(row));
    for (const { after } of plan[name].changed) rows.set(key(after), after);
    for (const row of plan[name].added) rows.set(key(row), row);
    return [name, [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)];
  });
  return Object.fromEntries(tables) as unknown as Choices;
}
const nothing: ImportPlan = planImport(none, none, 'merge');
const inOrder = (one: Choices): Choices => apply(one, nothing);

test('an export read again is what was exported', () => {
  fc.assert(
    fc.property(choices, (mine) => {
      expect(readFile(textOf(documentOf(mine, 0)), known)).toEqual({
        choices: mine,
        transcripts: [],
        skipped: [],
      });
    }),
  );
});

test('replacing makes it as the file says, and the undo makes it as it was', () => {
  fc.assert(
    fc.property(choices, choices, (here, there) => {
      const plan = planImport(here, there, 'replace');
      const after = apply(here, plan);
      expect(after).toEqual(inOrder(there));
      expect(apply(after, reverseOf(plan))).toEqual(inOrder(here));
    }),
  );
});

test('merging loses no row, twice is as good as once, and the undo makes it as it was', () => {
  fc.assert(
    fc.property(choices, choices, (here, there) => {
      const plan = planImport(here, there, 'merge');
      const after = apply(here, plan);
      for (const name of choiceNames) {
        expect(plan[name].removed).toEqual([]);
        const keys = new Set(
          [...here[name], ...there[name]].map((row) => JSON.stringify(keyOf[name](row as never))),
        );
        expect(after[name]).toHaveLength(keys.size);
      }
      expect(planImport(after, there, 'merge')).toEqual(nothing);
      expect(apply(after, reverseOf(plan))).toEqual(inOrder(here));
    }),
  );
});

test('merging keeps what is set here, adds what is not, and joins lists of sites', () => {
  const settings = (...rows: [string, unknown][]): Choices => ({
    ...none,
    settings: rows.map(([key, value]) => ({ key, value })),
  });
  const here = settings(['theme', 'dark'], ['shieldSites', ['b.example']]);
  const there = settings(['theme', 'light'], ['notices', false], ['shieldSites', ['a.example', 'b.example']]);
  const { added, changed } = planImport(here, there, 'merge').settings;
  expect(added).toEqual([{ key: 'notices', value: false }]);
  expect(changed.map(({ after }) => after)).toEqual([
    { key: 'shieldSites', value: ['a.example', 'b.example'] },
  ]);
});

test('a decline that both know lasts as long as the longer one, since the earlier date', () => {
  const row: DeclineRow = {
    ...{ site: 'shop.example', vendor: 'tidio', id: 'one-decline', at: 5, until: 10 },
    ...{ how: 'chip', kind: 'teaser', repeats: 3, lastRepeatAt: 7, frames: ['https://a.example'] },
  };
  const here = { ...none, declines: [{ ...row, frames: [...row.frames] }] };
  const there = {
    ...none,
    declines: [{ ...row, at: 2, until: null, repeats: 1, lastRepeatAt: null, frames: ['https://b.example'] }],
  };
  expect(planImport(here, there, 'merge').declines.changed.map(({ after }) => after)).toEqual([
    { ...row, at: 2, until: null, frames: ['https://a.example', 'https://b.example'] },
  ]);
});
