/** The table of all sites: one line a site, filtered and sorted. Pure. Times are milliseconds since 1970. */
import type { DeclineRow } from '../../db/rows.ts';
import type { SiteRows } from '../../db/site-rows.ts';
import { rules, type Rule } from '../../policy/decide.ts';

export interface SiteLine {
  site: string;
  /** `null`: none of its own. */
  rule: Rule | null;
  /** `null`: not snoozed now. */
  snoozedUntil: number | null;
  /** The latest first. */
  declines: DeclineRow[];
  /** How often it asked again after a "no". */
  repeats: number;
  /** When the person last decided something about it. */
  changedAt: number;
}

/** A line for each site that has a rule, a snooze or declines. */
export function linesOf({ sites, declines }: SiteRows, now: number): SiteLine[] {
  const lines = new Map<string, SiteLine>();
  for (const { site, rule, snoozedUntil, changedAt } of sites) {
    const end = snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : null;
    lines.set(site, { site, rule, snoozedUntil: end, declines: [], repeats: 0, changedAt });
  }
  for (const row of declines) {
    const { site, at, repeats } = row;
    const line = lines.get(site) ?? {
      ...{ site, rule: null, snoozedUntil: null, declines: [] },
      ...{ repeats: 0, changedAt: 0 },
    };
    line.declines.push(row);
    line.repeats += repeats;
    line.changedAt = Math.max(line.changedAt, at);
    lines.set(site, line);
  }
  for (const line of lines.values()) line.declines.sort((a, b) => b.at - a.at);
  return [...lines.values()].filter((line) => line.rule ?? line.snoozedUntil ?? line.declines.length > 0);
}

export const traits = ['declines', 'repeats', 'snooze'] as const;
export type Trait = (typeof traits)[number];

export interface Wanted {
  /** In the site's name, or in that of a declined vendor. */
  search: string;
  /** 'none': no rule of its own. */
  rule: Rule | 'none' | 'any';
  traits: ReadonlySet<Trait>;
}

const has: Record<Trait, (line: SiteLine) => boolean> = {
  declines: (line) => line.declines.length > 0,
  repeats: (line) => line.repeats > 0,
  snooze: (line) => line.snoozedUntil !== null,
};

/** The lines that are wanted, in the same order. `names`: vendor id → name. */
export function matching(
  lines: readonly SiteLine[],
  wanted: Wanted,
  names: Readonly<Record<string, string>>,
): SiteLine[] {
  const search = wanted.search.trim().toLowerCase();
  const isFound = ({ site, declines }: SiteLine): boolean =>
    site.includes(search) ||
    declines.some(({ vendor }) => (names[vendor] ?? vendor).toLowerCase().includes(search));
  return lines.filter(
    (line) =>
      (wanted.rule === 'any' || (line.rule ?? 'none') === wanted.rule) &&
      [...wanted.traits].every((trait) => has[trait](line)) &&
      (search === '' || isFound(line)),
  );
}

export const columns = ['site', 'rule', 'declines', 'repeats', 'snooze', 'changed'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  column: Column;
  isDescending: boolean;
}

/** What a column is sorted by; sites without it have the least. */
const weight: Record<Exclude<Column, 'site'>, (line: SiteLine) => number> = {
  rule: ({ rule }) => (rule === null ? -1 : rules.indexOf(rule)),
  declines: ({ declines }) => declines[0]?.at ?? 0,
  repeats: ({ repeats }) => repeats,
  snooze: ({ snoozedUntil }) => snoozedUntil ?? 0,
  changed: ({ changedAt }) => changedAt,
};

/** A sorted copy; equals are in the order of their names. `language`: a BCP 47 tag. */
export function sorted(lines: readonly SiteLine[], order: Order, language: string): SiteLine[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const way = order.isDescending ? -1 : 1;
  const { column } = order;
  if (column === 'site') return lines.toSorted((a, b) => way * compare(a.site, b.site));
  const value = weight[column];
  return lines.toSorted((a, b) => way * (value(a) - value(b)) || compare(a.site, b.site));
}

/** The order after a press on a column's heading: the other way round, or first as most people want it. */
export const nextOrder = (order: Order, column: Column): Order =>
  order.column === column
    ? { column, isDescending: !order.isDescending }
    : { column, isDescending: column !== 'site' && column !== 'rule' };
