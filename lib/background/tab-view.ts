import browser from 'webextension-polyfill';
import { silencedIn } from '../db/silenced.ts';
import type { Lift, TabView } from '../tab-messages.ts';
import { isClosed } from '../policy/closed.ts';
import { siteOf } from '../policy/site.ts';
import { defaultRules } from './briefing.ts';
import { knownVendors } from './custom-store.ts';
import { isVisitSnoozed, liftedUntil } from './for-now.ts';
import { declineRows, isActive, ordinaryStore, siteRow } from './stores.ts';
import { tabState, type TabState } from './tab-state.ts';

/** Site and privacy of a tab, as the browser says. `site: null` where no extension runs. */
export async function placeOf(tabId: number): Promise<{ site: string | null; isPrivate: boolean }> {
  const tab = await browser.tabs.get(tabId);
  const url = tab.url ?? '';
  const kind = browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
  return { site: isClosed(url, kind) ? null : siteOf(url), isPrivate: tab.incognito };
}

/** A lift of one vendor ("Open the chat") is none of the person's steps. */
function liftOf(tab: TabState | undefined, until: number | null): Lift | null {
  if (until !== null) return 'minutes';
  if (!tab?.lifted.includes('*')) return null;
  return tab.keepsLifted ? 'tab' : 'page';
}

/** What the toolbar popup shows of a tab. Rejects for a tab that does not exist. */
export async function tabView(tabId: number): Promise<TabView> {
  // A worker that has just woken up opens its database while it finds out what to read there.
  const [{ site, isPrivate }, state] = await Promise.all([placeOf(tabId), tabState(tabId), ordinaryStore()]);
  const tab = state?.site === site ? state : undefined;
  const [row, rows, { defaultRule }, tally, frames] = await Promise.all([
    site === null ? undefined : siteRow(site, isPrivate),
    site === null ? [] : declineRows(site, isPrivate),
    defaultRules(),
    site === null || isPrivate ? [] : (await ordinaryStore()).tally.where('site', site),
    tab ? browser.webNavigation.getAllFrames({ tabId }) : null,
  ]);
  // A frame that was taken out of the page never says goodbye.
  const present = new Set(frames?.map(({ frameId }) => frameId));
  const sightings = Object.entries(tab?.frames ?? {})
    .filter(([id]) => present.has(Number(id)))
    .flatMap(([id, { sightings }]) => sightings.map((sighting) => ({ ...sighting, frameId: Number(id) })));
  const declines = rows.filter((decline) => isActive(decline, Date.now()));
  const known = site === null ? [] : [...(await knownVendors(site, isPrivate)), ...(tab?.found ?? [])];
  const mentioned = new Set([...sightings, ...declines].map(({ vendor }) => vendor));
  const until = site === null ? null : await liftedUntil({ site, isPrivate });
  return {
    site,
    isPrivate,
    // Asked last: reading may have been what showed that the database fails.
    storage: (await ordinaryStore()).storage,
    siteRule: row?.rule ?? null,
    defaultRule,
    snoozedUntil: row?.snoozedUntil ?? null,
    isVisitSnoozed: site !== null && (await isVisitSnoozed({ site, isPrivate })),
    silenced: silencedIn(tally),
    sightings,
    declines,
    lifted: until === null ? (tab?.lifted ?? []) : ['*'],
    lift: liftOf(tab, until),
    liftedUntil: until,
    names: Object.fromEntries(known.filter(({ id }) => mentioned.has(id)).map(({ id, name }) => [id, name])),
  };
}
