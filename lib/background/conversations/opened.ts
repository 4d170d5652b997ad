/**
 * Chats that open in a window of their own. A page may open one on the vendor's own host: there the top frame is what is
 * a frame elsewhere, and the site is the one that opened it, for that is where the person is a customer. Any other
 * window is a page like all others.
 */
import browser, { type WebNavigation } from 'webextension-polyfill';
import { siteOf } from '../../policy/site.ts';
import { frameVendors } from '../briefing.ts';
import { changeTab, newTabState, tabState } from '../tab-state.ts';

const prefix = 'opener:';
let copy: Promise<Map<number, string>> | undefined;

/** Tab → the site whose page opened it. Every message asks, so the worker keeps a copy. */
const openers = (): Promise<Map<number, string>> =>
  (copy ??= browser.storage.session.get(null).then(
    (stored) =>
      new Map(
        Object.entries(stored).flatMap(([key, site]) =>
          key.startsWith(prefix) ? [[Number(key.slice(prefix.length)), site as string] as const] : [],
        ),
      ),
    () => new Map<number, string>(),
  ));

/** `webNavigation.onCreatedNavigationTarget`: a page opened a window or tab. */
export async function opened({
  tabId,
  sourceTabId,
}: WebNavigation.OnCreatedNavigationTargetDetailsType): Promise<void> {
  const source = await browser.tabs.get(sourceTabId).catch(() => undefined);
  const site = (await tabState(sourceTabId))?.site ?? siteOf(source?.url ?? '');
  if (!site) return;
  (await openers()).set(tabId, site);
  await browser.storage.session.set({ [prefix + tabId]: site }).catch(() => {});
}

export async function forgetOpener(tabId: number): Promise<void> {
  if ((await openers()).delete(tabId)) await browser.storage.session.remove(prefix + tabId).catch(() => {});
}

/** The site of a top page: the opener's, where a vendor's own page is in a window that a page opened. */
export async function siteOfPage(tabId: number, url: string): Promise<string | null> {
  const opener = (await openers()).get(tabId);
  return opener && frameVendors(url).length ? opener : siteOf(url);
}

/** A chat's own window has a new document: its chat is open by the person's own gesture, and followed. */
export async function followWindow(
  tabId: number,
  url: string,
  documentId: string | undefined,
): Promise<void> {
  const opener = (await openers()).get(tabId);
  const vendors = opener ? frameVendors(url) : [];
  if (!opener || !vendors.length) return;
  const { incognito } = await browser.tabs.get(tabId);
  await changeTab(tabId, (state) => {
    const next = state?.site === opener ? state : newTabState(opener, incognito);
    for (const { id } of vendors) next.engagement[id] ??= 'open';
    return {
      ...next,
      documentId: documentId ?? null,
      candidates: [...new Set([...next.candidates, ...vendors.map(({ id }) => id)])],
    };
  });
  // Once the page is there, not at once: it is what the script looks for.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: ['/conversation.js'] })
    .catch(() => []);
}
