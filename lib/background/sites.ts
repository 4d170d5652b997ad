/** What a person decided about sites: declines, repeats, rules. Every change is one job in one line of jobs. */
import type { DeclineRow, SiteRow } from '../db/rows.ts';
import type { InvitationKind } from '../engine/vendor.ts';
import type { DeclineHow, ShownDecline } from '../messages.ts';
import type { Rule } from '../policy/decide.ts';
import { paintSite } from './badge.ts';
import { push } from './briefing.ts';
import { isRecorded, rememberRecorded } from './recorded.ts';
import { applyRegistrations } from './registrations.ts';
import { serial } from './serial.ts';
import { declineRows, isActive, siteRow, storeFor } from './stores.ts';
import { syncSoon } from './sync-soon.ts';
import { tabStates } from './tab-state.ts';
import { count } from './tally.ts';

/** Where something was decided. */
export interface Place {
  site: string;
  isPrivate: boolean;
}

export interface Decline {
  id: string;
  vendor: string;
  kind: InvitationKind;
  how: DeclineHow;
  at: number;
}

const inTurn = serial();

/** For an import, which changes many sites at once: it stands in the same line of jobs. */
export const choicesInTurn = inTurn;

/** Tells everybody who goes by these facts. Not part of the change: it never fails it. */
export function tell({ site, isPrivate }: Place): void {
  void push(site, isPrivate);
  void paintSite(site, isPrivate);
  if (isPrivate) return;
  void applyRegistrations();
  void syncSoon();
}

const rowOf = async (place: Place, vendor: string): Promise<DeclineRow | undefined> =>
  (await declineRows(place.site, place.isPrivate)).find((row) => row.vendor === vendor);

/** Origins of a vendor's self-hosted frames that are open on a site now. */
async function openFrames({ site, isPrivate }: Place, vendor: string): Promise<string[]> {
  const tabs = (await tabStates()).filter(([, tab]) => tab.site === site && tab.isPrivate === isPrivate);
  return [...new Set(tabs.flatMap(([, tab]) => tab.reached[vendor] ?? []))];
}

/**
 * Stores a decline; resolves once it is stored. The same id again changes nothing. A second "no" while the
 * first holds keeps the first one's date, way and kind, and lasts for good.
 */
export async function recordDecline(place: Place, decline: Decline): Promise<void> {
  const { id, vendor } = decline;
  await inTurn(async () => {
    if (await isRecorded(id)) return;
    const store = await storeFor(place.isPrivate);
    const before = await rowOf(place, vendor);
    const holds = before && isActive(before, Date.now()) ? before : undefined;
    const { kind, how, at } = holds ?? decline;
    await store.declines.put({
      site: place.site,
      vendor,
      id,
      at,
      until: null,
      how,
      kind,
      repeats: before?.repeats ?? 0,
      lastRepeatAt: before?.lastRepeatAt ?? null,
      frames: [...new Set([...(before?.frames ?? []), ...(await openFrames(place, vendor))])],
    });
    await rememberRecorded(id);
    if (!holds) await count(place, vendor, { declined: 1 });
  });
  tell(place);
}

/** Takes a decline out, one that has ended too; to be called from within one line of jobs. False when there was none. */
export async function dropDecline(place: Place, vendor: string): Promise<boolean> {
  const row = await rowOf(place, vendor);
  if (!row) return false;
  const store = await storeFor(place.isPrivate);
  await store.declines.delete([place.site, vendor]);
  // In a private window a stored decline is only covered: ended there, untouched on the disk.
  if (place.isPrivate && (await rowOf(place, vendor))) await store.declines.put({ ...row, until: 0 });
  return true;
}

/** Takes back a decline made a moment ago. False when there was none. */
export async function undoDecline(place: Place, vendor: string): Promise<boolean> {
  const done = await inTurn(async () => {
    const row = await rowOf(place, vendor);
    if (!row || !isActive(row, Date.now())) return false;
    await dropDecline(place, vendor);
    await count(place, vendor, { declined: -1 });
    return true;
  });
  tell(place);
  return done;
}

/** "Show again", from our own pages. False when there was none. */
export async function forgetDecline(place: Place, vendor: string): Promise<boolean> {
  const was = await inTurn(() => dropDecline(place, vendor));
  tell(place);
  return was;
}

/** Takes a `dropDecline` back, from within one line of jobs. */
export async function putBack(place: Place, decline: ShownDecline): Promise<void> {
  const store = await storeFor(place.isPrivate);
  await store.declines.put({ ...decline, site: place.site });
}

/** Takes a `forgetDecline` back. */
export async function restoreDecline(place: Place, decline: ShownDecline): Promise<void> {
  await inTurn(() => putBack(place, decline));
  tell(place);
}

/** Counts invitations that were attempted and not shown; where a decline holds, each is a repeat. */
export async function recordRepeats(place: Place, vendor: string, repeats: number): Promise<void> {
  await inTurn(async () => {
    const row = await rowOf(place, vendor);
    if (row && isActive(row, Date.now())) {
      const store = await storeFor(place.isPrivate);
      await store.declines.put({ ...row, repeats: row.repeats + repeats, lastRepeatAt: Date.now() });
    }
    await count(place, vendor, { suppressed: repeats });
  });
}

/** Changes a site's row, from within one line of jobs. A row that says nothing, or a snooze that is over, goes. */
export async function writeSite(
  { site, isPrivate }: Place,
  change: Partial<Pick<SiteRow, 'rule' | 'snoozedUntil'>>,
): Promise<void> {
  const { sites } = await storeFor(isPrivate);
  const { rule, snoozedUntil: until } = { ...emptySite, ...(await siteRow(site, isPrivate)), ...change };
  const snoozedUntil = until !== null && until > Date.now() ? until : null;
  // A private window keeps an empty row: it covers the stored one.
  if (rule === null && snoozedUntil === null && !isPrivate) await sites.delete(site);
  else await sites.put({ site, rule, snoozedUntil, changedAt: Date.now() });
}

const emptySite = { rule: null, snoozedUntil: null };

/** Sets a site's own rule; `null` removes it. */
export async function setSiteRule(place: Place, rule: Rule | null): Promise<void> {
  await inTurn(() => writeSite(place, { rule }));
  tell(place);
}

/** Counts invitations that were offered the chip. */
export const recordOffers = (place: Place, vendor: string): Promise<void> =>
  inTurn(() => count(place, vendor, { offered: 1 }));

const maxFrames = 8;

/** Remembers where a declined vendor's self-hosted frame lives, so that our script is there from the start. */
export async function noteFrame(place: Place, vendor: string, origin: string): Promise<void> {
  const isNew = await inTurn(async () => {
    const row = await rowOf(place, vendor);
    if (!row || row.frames.includes(origin) || row.frames.length >= maxFrames) return false;
    await (await storeFor(place.isPrivate)).declines.put({ ...row, frames: [...row.frames, origin] });
    return true;
  });
  if (isNew && !place.isPrivate) await applyRegistrations();
}
