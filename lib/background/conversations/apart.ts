/**
 * A chat in a small window of its own: as long as nothing covers it its page is really seen, and nothing has to be done
 * to keep it. Moving a tab reloads nothing and closes no socket (Chromium 156, measured 2026-11).
 */
import browser from 'webextension-polyfill';
import { changeTab, tabState } from '../tab-state.ts';
import { showTab } from './acts.ts';

/** CSS pixels: room for a chat beside other work. */
const size = { width: 480, height: 760 };

/** `null` where there are no windows to move to. */
export async function isApart(tabId: number): Promise<boolean | null> {
  // Firefox for Android.
  if (!browser.windows) return null;
  const { windowId } = await browser.tabs.get(tabId).catch(() => ({ windowId: undefined }));
  if (windowId === undefined || (await tabState(tabId))?.cameFrom == null) return false;
  return (await browser.tabs.query({ windowId })).length === 1;
}

/** False when the browser would not. */
export async function moveApart(tabId: number): Promise<boolean> {
  const { windowId = null, incognito } = await browser.tabs.get(tabId);
  try {
    await browser.windows.create({ tabId, incognito, ...size });
  } catch {
    return false;
  }
  await changeTab(tabId, (state) => state && { ...state, cameFrom: windowId });
  return true;
}

/** Back to where it was, or to any window of the same kind; false when there is none. */
export async function moveBack(tabId: number): Promise<boolean> {
  const { windowId: from, incognito } = await browser.tabs.get(tabId);
  const cameFrom = (await tabState(tabId))?.cameFrom;
  const windows = (await browser.windows.getAll({ windowTypes: ['normal'] })).filter(
    (one) => one.incognito === incognito && one.id !== from,
  );
  const target = windows.find(({ id }) => id === cameFrom) ?? windows[0];
  if (target?.id === undefined) return false;
  await browser.tabs.move(tabId, { windowId: target.id, index: -1 });
  await changeTab(tabId, (state) => state && { ...state, cameFrom: null });
  await showTab(tabId);
  return true;
}
