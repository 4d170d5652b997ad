/**
 * What a person wants of a site only for now: no invitations as long as they visit it, or everything shown for some
 * minutes. In the session area alone, so that it ends with the browser at the latest and never reaches the disk.
 */
import browser from 'webextension-polyfill';
import type { SiteRow } from '../db/rows.ts';
import { siteOf } from '../policy/site.ts';
import { serial } from './serial.ts';
import { siteRow } from './stores.ts';

interface Place {
  site: string;
  isPrivate: boolean;
}

interface ForNow extends Place {
  isVisitSnoozed: boolean;
  /** Milliseconds since 1970. */
  liftedUntil: number | null;
}

const key = 'forNow';
/** Later than any end that a clock could tell. */
const untilLeft = Number.MAX_SAFE_INTEGER;
const inOrder = serial();
let copy: Promise<ForNow[]> | undefined;

async function read(): Promise<ForNow[]> {
  const stored = await browser.storage.session.get(key).catch(() => ({}));
  return (stored as { [key]?: ForNow[] })[key] ?? [];
}

const all = (): Promise<ForNow[]> => (copy ??= read());
const at =
  ({ site, isPrivate }: Place) =>
  (one: Place): boolean =>
    one.site === site && one.isPrivate === isPrivate;

const change = (place: Place, to: Partial<ForNow>): Promise<void> =>
  inOrder(async () => {
    const before = (await all()).find(at(place));
    const next = { isVisitSnoozed: false, liftedUntil: null, ...before, ...to, ...place };
    const rest = (await all()).filter((one) => !at(place)(one));
    const list = next.isVisitSnoozed || next.liftedUntil !== null ? [...rest, next] : rest;
    copy = Promise.resolve(list);
    await browser.storage.session.set({ [key]: list }).catch(() => {});
  });

export const isVisitSnoozed = async (place: Place): Promise<boolean> =>
  (await all()).some((one) => at(place)(one) && one.isVisitSnoozed);

export const snoozeVisit = async ({ site, isPrivate }: Place, isSnoozed: boolean): Promise<void> => {
  const place = { site, isPrivate };
  if (isSnoozed || (await isVisitSnoozed(place))) await change(place, { isVisitSnoozed: isSnoozed });
};

/** Until when everything is shown on a site; `null`: it is not, or no longer. */
export async function liftedUntil(place: Place): Promise<number | null> {
  const until = (await all()).find(at(place))?.liftedUntil ?? null;
  return until !== null && until > Date.now() ? until : null;
}

export const liftUntil = async ({ site, isPrivate }: Place, until: number | null): Promise<void> => {
  const place = { site, isPrivate };
  if (until !== null || (await all()).some(at(place))) await change(place, { liftedUntil: until });
};

/** Nothing holds for now any more: on one site, or anywhere. */
export async function forgetForNow(only?: string): Promise<void> {
  for (const { site, isPrivate } of await all())
    if (only === undefined || site === only)
      await change({ site, isPrivate }, { isVisitSnoozed: false, liftedUntil: null });
}

const snoozed = (row: SiteRow): SiteRow => ({ ...row, snoozedUntil: untilLeft });
const emptyRow = (site: string): SiteRow => ({
  site,
  rule: null,
  snoozedUntil: null,
  changedAt: Date.now(),
});

/** A site's row with the snooze of this visit in it: what frames go by. */
export async function siteNow(site: string, isPrivate: boolean): Promise<SiteRow | undefined> {
  const row = await siteRow(site, isPrivate);
  return (await isVisitSnoozed({ site, isPrivate })) ? snoozed(row ?? emptyRow(site)) : row;
}

/** The same for all stored rows; private windows have no part in it. */
export async function sitesNow(rows: readonly SiteRow[]): Promise<SiteRow[]> {
  const visits = (await all()).filter((one) => one.isVisitSnoozed && !one.isPrivate).map(({ site }) => site);
  if (!visits.length) return [...rows];
  const byName = new Map(rows.map((row) => [row.site, row]));
  for (const site of visits) byName.set(site, snoozed(byName.get(site) ?? emptyRow(site)));
  return [...byName.values()];
}

/** Does anything hold for now in private windows? Then their pages are no longer like all others. */
export const isAnyPrivate = async (): Promise<boolean> => (await all()).some((one) => one.isPrivate);

/** Ends the visits of sites that no tab shows any more; `gone` is a tab that is being closed. Answers with those. */
export async function endVisits(gone?: number): Promise<Place[]> {
  const visits = (await all()).filter((one) => one.isVisitSnoozed);
  if (!visits.length) return [];
  const tabs = (await browser.tabs.query({})).filter(({ id }) => id !== gone);
  const open = tabs.map(({ url, incognito }) => ({ site: siteOf(url ?? '') ?? '', isPrivate: incognito }));
  const over = visits.filter((visit) => !open.some(at(visit)));
  for (const place of over) await snoozeVisit(place, false);
  return over;
}
