import browser from 'webextension-polyfill';

/** The tab named by a page's own address (`?tab=12`, for a popup opened as a page), or `null`. */
export function namedTab(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** The tab a popup speaks about: the named one, otherwise the active one of its window. */
export async function whichTab(search: string): Promise<number> {
  const named = namedTab(search);
  if (named !== null) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? browser.tabs.TAB_ID_NONE;
}
