/** What the popup asks before its own scripts are there: they take longer to load than the answer does (2026-11). */
import type { PopupView } from '../tab-messages.ts';
import { whichTab, type Tabs } from './which-tab.ts';

export interface FirstLook {
  tabId: number;
  /** As the background answers `getTabView`; rejects where it does. */
  view: Promise<PopupView | undefined>;
}

/** The browser's own API: the polyfill is among what has yet to load, and its promises every browser has by now. */
export interface FirstApi {
  tabs: Tabs;
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

declare global {
  interface Window {
    /** Set by `entrypoints/first-look.ts`, which the popup's page runs before everything else. */
    firstLook: Promise<FirstLook>;
  }
}

/** Finds the tab that the popup is about (see `whichTab`) and asks the background for it. */
export async function lookFirst(api: FirstApi, search: string): Promise<FirstLook> {
  const tabId = await whichTab(api.tabs, search);
  const view = api.runtime.sendMessage({ name: 'getTabView', data: { tabId } }) as FirstLook['view'];
  // Nobody waits for it yet; whoever does later hears of it all the same.
  view.catch(() => {});
  return { tabId, view };
}
