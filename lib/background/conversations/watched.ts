import browser from 'webextension-polyfill';

/** Is the person looking at this tab: in front, in a window that has the focus? Unknown tabs are not looked at. */
export async function isWatched(tabId: number): Promise<boolean> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined) return false;
    // Firefox for Android has one window and no such function.
    return browser.windows ? (await browser.windows.get(windowId)).focused : true;
  } catch {
    return false;
  }
}

/** Is it in front of its window, focused or not? Such a page is neither throttled nor frozen. */
export async function isShown(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.active === true;
}
