/**
 * Rows as entries of the copy, and back: "s SITE" a site's rule and snooze, "v VENDOR" (or "v *") a rule for everywhere,
 * "n SITE VENDOR" a decline. Times are whole seconds. What only this browser saw stays here: how often a site asked
 * again, and where a vendor's frames live. Pure.
 */
import type { DeclineRow, DefaultRow, SiteRow } from '../db/rows.ts';
import type { InvitationKind } from '../engine/vendor.ts';
import type { DeclineHow } from '../messages.ts';
import type { Rule } from '../policy/decide.ts';
import { isSite } from '../policy/site.ts';
import type { Entry, Present, Seconds } from './entries.ts';

/** The rows that are copied. */
export interface CopiedRows {
  sites: readonly SiteRow[];
  defaults: readonly DefaultRow[];
  declines: readonly DeclineRow[];
}

const rules: Record<Rule, string> = { once: 'o', quiet: 'q', hidden: 'h', allow: 'a' };
const hows: Record<DeclineHow, string> = { chip: 'c', vendor: 'v', command: 'k', popup: 'p' };
const kinds: Record<InvitationKind, string> = {
  ...{ greeting: 'g', teaser: 't', 'auto-open': 'a', badge: 'b', sound: 's', title: 'n' },
};
const named = <T extends string>(letters: Record<T, string>, letter: string | undefined): T | undefined =>
  (Object.keys(letters) as T[]).find((name) => letters[name] === letter);

export const seconds = (milliseconds: number): Seconds => Math.floor(milliseconds / 1000);
const write = (milliseconds: number | null): string =>
  milliseconds === null ? '' : seconds(milliseconds).toString(36);
/** `undefined`: this is no time. */
function read(text: string | undefined): number | null | undefined {
  if (text === '') return null;
  return text && /^[0-9a-z]{1,8}$/.test(text) ? parseInt(text, 36) * 1000 : undefined;
}

/** The declines' entries: they are left out first when not all fit. */
export const isDecline = (key: string): boolean => key.startsWith('n ');

/** Can a row here belong to this entry? Not to one about a vendor that the catalogue does not have (any more). */
export function isCopied(key: string, isKnown: (vendor: string) => boolean): boolean {
  const [kind, name = '', vendor = ''] = key.split(' ');
  return kind === 's' || (kind === 'v' ? name === '*' || isKnown(name) : isKnown(vendor));
}

/** What is stored, as entries. `isKnown`: the vendors of the catalogue; those of one's own definitions stay here. */
export function presentOf(rows: CopiedRows, isKnown: (vendor: string) => boolean): Map<string, Present> {
  const present = new Map<string, Present>();
  for (const { site, rule, snoozedUntil, changedAt } of rows.sites)
    present.set(`s ${site}`, {
      value: `${rule === null ? '-' : rules[rule]}${write(snoozedUntil)}`,
      at: seconds(changedAt),
    });
  for (const { key, rule } of rows.defaults)
    if (isCopied(`v ${key}`, isKnown)) present.set(`v ${key}`, { value: rules[rule], at: 0 });
  for (const { site, vendor, at, until, how, kind } of rows.declines)
    if (isKnown(vendor))
      present.set(`n ${site} ${vendor}`, {
        value: `${hows[how]}${kinds[kind]}${write(at)}.${write(until)}`,
        at: seconds(at),
      });
  return present;
}

/** What an entry says of a row; `row: null`: there is none any more. */
export type Meant =
  | { table: 'sites'; key: string; row: Pick<SiteRow, 'rule' | 'snoozedUntil'> | null }
  | { table: 'defaults'; key: string; row: Pick<DefaultRow, 'rule'> | null }
  | {
      table: 'declines';
      key: [site: string, vendor: string];
      row: Pick<DeclineRow, 'at' | 'until' | 'how' | 'kind'> | null;
    };

/** `undefined`: it makes no sense here, or is about a vendor that this browser's catalogue does not have. */
export function meaningOf(
  key: string,
  { value }: Pick<Entry, 'value'>,
  isKnown: (vendor: string) => boolean,
): Meant | undefined {
  const [kind, name = '', vendor] = key.split(' ');
  if (kind === 'v') {
    const rule = named(rules, value);
    if (name !== '*' && !isKnown(name)) return undefined;
    if (value !== '' && !rule) return undefined;
    return { table: 'defaults', key: name, row: rule ? { rule } : null };
  }
  if (!isSite(name)) return undefined;
  if (kind === 's') return siteMeant(name, value);
  return kind === 'n' && vendor !== undefined && isKnown(vendor)
    ? declineMeant([name, vendor], value)
    : undefined;
}

function siteMeant(key: string, value: string): Meant | undefined {
  if (value === '') return { table: 'sites', key, row: null };
  const rule = value[0] === '-' ? null : named(rules, value[0]);
  const snoozedUntil = read(value.slice(1));
  if (rule === undefined || snoozedUntil === undefined) return undefined;
  return { table: 'sites', key, row: { rule, snoozedUntil } };
}

function declineMeant(key: [string, string], value: string): Meant | undefined {
  if (value === '') return { table: 'declines', key, row: null };
  const [times, end] = value.slice(2).split('.');
  const [how, kind, at, until] = [named(hows, value[0]), named(kinds, value[1]), read(times), read(end)];
  if (!how || !kind || typeof at !== 'number' || until === undefined) return undefined;
  return { table: 'declines', key, row: { at, until, how, kind } };
}
