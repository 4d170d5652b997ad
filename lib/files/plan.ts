/** What an import would change, worked out before anything is written. Pure: the background applies it. */
import { keyOf, type DeclineRow, type SettingRow, type TallyRow } from '../db/rows.ts';
import { isSiteList } from '../settings.ts';
import { choiceNames, type ChoiceName, type Choices } from './choices.ts';

/** 'merge' keeps what is here and adds; 'replace' makes it as the file says. */
export type Mode = 'merge' | 'replace';

type Row<N extends ChoiceName> = Choices[N][number];

export interface TablePlan<N extends ChoiceName = ChoiceName> {
  added: Row<N>[];
  changed: { before: Row<N>; after: Row<N> }[];
  removed: Row<N>[];
}
export type ImportPlan = { [N in ChoiceName]: TablePlan<N> };

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/** Two memories of one "no": it began with the first, lasts as long as the longer, and was broken as often as either knows. */
export const joinDeclines = (here: DeclineRow, there: DeclineRow): DeclineRow => ({
  ...(there.at < here.at ? there : here),
  until: here.until === null || there.until === null ? null : Math.max(here.until, there.until),
  repeats: Math.max(here.repeats, there.repeats),
  lastRepeatAt: later(here.lastRepeatAt, there.lastRepeatAt),
  frames: [...new Set([...here.frames, ...there.frames])].slice(0, 8),
});

/** The higher of each: a file may come from this very browser, and reading it twice must count nothing twice. */
const joinTallies = (here: TallyRow, there: TallyRow): TallyRow => ({
  ...here,
  offered: Math.max(here.offered, there.offered),
  declined: Math.max(here.declined, there.declined),
  suppressed: Math.max(here.suppressed, there.suppressed),
});

/** What is set here stays; lists of sites grow together. */
const joinSettings = (here: SettingRow, there: SettingRow): SettingRow => {
  if (!isSiteList(here.key)) return here;
  const sites = new Set([...(here.value as string[]), ...(there.value as string[])]);
  return { ...here, value: [...sites].sort() };
};

/** What a row is after a merge, when both sides have it. */
const join: { [N in ChoiceName]: (here: Row<N>, there: Row<N>) => Row<N> } = {
  sites: (here, there) => (there.changedAt > here.changedAt ? there : here),
  declines: joinDeclines,
  defaults: (_here, there) => there,
  customRules: (_here, there) => there,
  settings: joinSettings,
  tally: joinTallies,
};

/** Do two rows say the same, in whatever order their fields were written? */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

function planTable<N extends ChoiceName>(
  name: N,
  here: readonly Row<N>[],
  there: readonly Row<N>[],
  mode: Mode,
): TablePlan<N> {
  const key = (row: Row<N>): string => JSON.stringify(keyOf[name](row as never));
  const before = new Map(here.map((row) => [key(row), row]));
  const plan: TablePlan<N> = { added: [], changed: [], removed: [] };
  for (const row of there) {
    const old = before.get(key(row));
    before.delete(key(row));
    const after = old && mode === 'merge' ? join[name](old, row) : row;
    if (!old) plan.added.push(after);
    else if (!same(old, after)) plan.changed.push({ before: old, after });
  }
  if (mode === 'replace') plan.removed.push(...before.values());
  return plan;
}

/** The changes that make `here` what the file and the mode ask for. */
export function planImport(here: Choices, there: Choices, mode: Mode): ImportPlan {
  const plans = choiceNames.map((name) => [name, planTable(name, here[name], there[name], mode)]);
  return Object.fromEntries(plans) as unknown as ImportPlan;
}

/** The plan that takes another one back. */
export function reverseOf(plan: ImportPlan): ImportPlan {
  const plans = choiceNames.map((name) => {
    const { added, changed, removed } = plan[name];
    return [
      name,
      {
        added: removed,
        changed: changed.map(({ before, after }) => ({ before: after, after: before })),
        removed: added,
      },
    ];
  });
  return Object.fromEntries(plans) as unknown as ImportPlan;
}

/** The part of a plan whose rows are now as the plan expects to find them. */
export function untouched(plan: ImportPlan, now: Choices): ImportPlan {
  const plans = choiceNames.map((name) => {
    const key = (row: unknown): string => JSON.stringify(keyOf[name](row as never));
    const rows = new Map<string, unknown>(now[name].map((row) => [key(row), row]));
    const { added, changed, removed } = plan[name];
    return [
      name,
      {
        added: added.filter((row) => !rows.has(key(row))),
        changed: changed.filter(({ before }) => same(before, rows.get(key(before)))),
        removed: removed.filter((row) => same(row, rows.get(key(row)))),
      },
    ];
  });
  return Object.fromEntries(plans) as unknown as ImportPlan;
}
