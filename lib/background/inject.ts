import browser from 'webextension-polyfill';

/** Injects a file of ours into frames of a tab. A frame that is gone, or that no extension may touch, is no error. */
export async function injectInto(
  tabId: number,
  target: { frameIds: number[] } | { documentIds: string[] },
  file: string,
): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, ...target }, files: [file], injectImmediately: true })
    .catch(() => []);
  return results.length > 0;
}
