/** Confirms what the sentry noticed, and brings the engine to where it is needed. */
import browser from 'webextension-polyfill';
import { rootToken } from '../engine/sentry-table.ts';
import { matchUrl } from '../engine/match-url.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Sighting } from '../messages.ts';
import { briefingOf, frameVendors } from './briefing.ts';
import { injectInto } from './inject.ts';
import { knownVendors } from './custom-store.ts';
import { noteFrame } from './sites.ts';
import type { Sender } from './sender.ts';
import { tabState, type TabState } from './tab-state.ts';
import { changeSenderTab } from './tabs.ts';
import { toFrame } from './to-frame.ts';

/** The vendors these URLs and tokens really belong to. A token is a plain root, or a whole root selector. */
export function confirm(found: { urls: string[]; tokens: string[] }, vendors: readonly Vendor[]): string[] {
  const tokens = new Set(found.tokens);
  const byUrl = found.urls.flatMap((url) => matchUrl(url, vendors));
  const byRoot = vendors.filter(({ roots }) => roots.some((root) => tokens.has(rootToken(root) ?? root)));
  return [...new Set([...byUrl, ...byRoot].map(({ id }) => id))];
}

/** Adds vendors to a page; starts the engine there or tells it. */
export async function addToPage(sender: Sender, found: string[]): Promise<void> {
  if (!found.length) return;
  let isNew = false;
  const tab = await changeSenderTab(sender, (state) => {
    isNew = found.some((id) => !state.candidates.includes(id));
    state.candidates = [...new Set([...state.candidates, ...found])];
  });
  if (!tab || (tab.isRunning && !isNew)) return;
  if (!tab.isRunning) await startEngine(sender, tab);
  // The engine asks for itself when it starts; one that was there already does not.
  const now = await tabState(sender.tabId);
  const briefing = await briefingOf({ ...sender, frameId: 0 }, now);
  if (briefing && now?.site === sender.site) await toFrame(sender.tabId, 0, 'briefingChanged', briefing);
}

async function startEngine({ tabId }: Sender, { documentId }: TabState): Promise<void> {
  // By document where possible: the tab may be at another page by now.
  const target = documentId ? { documentIds: [documentId] } : { frameIds: [0] };
  await injectInto(tabId, target, '/widget.js');
}

/** The sentry's message. */
export const noticed = async (sender: Sender, found: { urls: string[]; tokens: string[] }): Promise<void> =>
  addToPage(sender, confirm(found, await knownVendors(sender.site, sender.isPrivate)));

/** A frame asks for its briefing: it runs. One on a vendor's own host proves that the vendor is in the page. */
export async function frameStarted(sender: Sender, language = ''): Promise<TabState | undefined> {
  const tab = await changeSenderTab(sender, (state) => {
    state.frames[sender.frameId] ??= { url: sender.url, sightings: [] };
    state.frames[sender.frameId]!.url = sender.url;
    if (sender.frameId !== 0) return;
    state.isRunning = true;
    state.language = language;
  });
  if (tab && sender.frameId !== 0)
    void addToPage(
      sender,
      frameVendors(sender.url).map(({ id }) => id),
    );
  return tab;
}

/** Replaces a frame's last report. Answers with what it reported before. */
export async function sighted(sender: Sender, sightings: Sighting[]): Promise<Sighting[]> {
  let before: Sighting[] = [];
  await changeSenderTab(sender, (state) => {
    before = state.frames[sender.frameId]?.sightings ?? [];
    state.frames[sender.frameId] = { url: sender.url, sightings };
  });
  return before;
}

const withoutHash = (url: string): string => url.split('#', 1)[0]!;
const maxOrigins = 8;

/** Starts our script in a cross-origin frame that the top frame found, and remembers the frame's origin. */
export async function reachFrame(sender: Sender, data: { vendor: string; url: string }): Promise<void> {
  if (sender.frameId !== 0) return;
  const origin = new URL(data.url).origin;
  await changeSenderTab(sender, (state) => {
    const origins = (state.reached[data.vendor] ??= []);
    if (!origins.includes(origin) && origins.length < maxOrigins) origins.push(origin);
  });
  const frames = (await browser.webNavigation.getAllFrames({ tabId: sender.tabId })) ?? [];
  const wanted = withoutHash(data.url);
  const ids = frames
    .filter(({ frameId, url }) => frameId !== 0 && withoutHash(url) === wanted)
    .map(({ frameId }) => frameId);
  if (ids.length) await injectInto(sender.tabId, { frameIds: ids }, '/vendor-frame.js');
  await noteFrame(sender, data.vendor, origin);
}
