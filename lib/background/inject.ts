import browser from 'webextension-polyfill';
import { within } from './within.ts';

/** A frozen page answers nothing: https://developer.chrome.com/docs/web-platform/page-lifecycle-api */
const limitMs = 3000;

/** Injects a file of ours into frames of a tab. A frame that is gone, or that no extension may touch, is no error. */
export async function injectInto(
  tabId: number,
  target: { frameIds: number[] } | { documentIds: string[] },
  file: string,
): Promise<boolean> {
  const injected = browser.scripting.executeScript({
    target: { tabId, ...target },
    files: [file],
    injectImmediately: true,
  });
  return (await within(injected, limitMs, [])).length > 0;
}
