/** The life of tabs: which document and site a tab is at, and who is engaged with what. */
import browser, { type WebNavigation } from 'webextension-polyfill';
import { push } from './briefing.ts';
import { closeAll } from './conversations/close.ts';
import { followWindow, forgetOpener, siteOfPage } from './conversations/opened.ts';
import { shieldEarly } from './conversations/shielding.ts';
import { endVisits } from './for-now.ts';
import { watchForOwn } from './own-sentry.ts';
import { serveLate } from './late-sheets.ts';
import { applyRegistrations } from './registrations.ts';
import type { Sender } from './sender.ts';
import { tell } from './sites.ts';
import { dropPrivateStore } from './stores.ts';
import { changeTab, newTabState, nextDocument, tabState, type TabState } from './tab-state.ts';

/**
 * Is this message from the document that is in the tab now? A message may overtake the browser's event of
 * the navigation, and a late one may come from the page before: the browser decides.
 */
async function isCurrent(sender: Sender, state: TabState | undefined): Promise<boolean> {
  if (sender.isPrerendered) return false;
  if (sender.frameId !== 0 || !sender.documentId || state?.documentId === sender.documentId) return true;
  const frame = await browser.webNavigation
    .getFrame({ tabId: sender.tabId, frameId: 0 })
    .catch(() => undefined);
  return !frame?.documentId || frame.documentId === sender.documentId;
}

/** Changes the state of the sender's tab; does nothing for a page that is no longer, or not yet, in it. */
export async function changeSenderTab(
  sender: Sender,
  edit: (state: TabState) => void,
): Promise<TabState | undefined> {
  if (!(await isCurrent(sender, await tabState(sender.tabId)))) return undefined;
  const { before, after } = await changeTab(sender.tabId, (state) => {
    const isSame = state?.site === sender.site && state.isPrivate === sender.isPrivate;
    let next = isSame ? state : newTabState(sender.site, sender.isPrivate);
    if (sender.frameId === 0 && sender.documentId && next.documentId !== sender.documentId)
      next = next.documentId
        ? nextDocument(next, sender.documentId, Date.now())
        : { ...next, documentId: sender.documentId };
    edit(next);
    return next;
  });
  if (before && before.site !== after?.site) void left(sender.tabId, before, 'left');
  return after;
}

/** A tab is no longer at the site of `state`: whoever was engaged there only in it no longer is. */
async function left(tabId: number, state: TabState, by: 'left' | 'closed'): Promise<void> {
  await closeAll(tabId, state, by);
  if (!Object.keys(state.engagement).length) return;
  await Promise.all([push(state.site, state.isPrivate), state.isPrivate ? undefined : applyRegistrations()]);
}

/** A tab went elsewhere, or is gone: where nobody is any more, the visit is over. */
async function leave(gone?: number): Promise<void> {
  for (const place of await endVisits(gone)) tell(place);
}

/** `webNavigation.onCommitted`. */
export async function committed(
  details: WebNavigation.OnCommittedDetailsType & { documentLifecycle?: string },
): Promise<void> {
  const { tabId, frameId, url, documentId } = details;
  if (details.documentLifecycle === 'prerender') return;
  const site = frameId === 0 ? await siteOfPage(tabId, url) : null;
  if (frameId === 0) void leave().catch(() => {});
  if (frameId === 0 && site) {
    void serveLate(tabId, site, documentId).catch(() => {});
    void watchForOwn(tabId, documentId).catch(() => {});
  }
  const known = await tabState(tabId);
  if (frameId !== 0) {
    if (!known) return;
    void shieldEarly(details, known.site).catch(() => {});
    await changeTab(tabId, (state) => {
      delete state?.frames[frameId];
      return state;
    });
    return;
  }
  if (known) {
    const { before, after } = await changeTab(tabId, (state) => {
      if (!state || state.site !== site) return undefined;
      if (documentId && state.documentId === documentId) return state;
      return nextDocument(state, documentId ?? null, Date.now());
    });
    if (before && !after) await left(tabId, before, 'left');
  }
  await followWindow(tabId, url, documentId);
}

/** `tabs.onRemoved`, and the tab that `tabs.onReplaced` took away. */
export async function removed(tabId: number): Promise<void> {
  const { before } = await changeTab(tabId, () => undefined);
  if (before) await left(tabId, before, 'closed');
  await leave(tabId);
  await forgetOpener(tabId);
  const tabs = await browser.tabs.query({});
  if (!tabs.some((tab) => tab.incognito && tab.id !== tabId)) await dropPrivateStore();
}
