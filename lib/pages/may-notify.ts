/** The browser's own leave to show notices, which it gives and takes away. */
import browser from 'webextension-polyfill';

const notices = { permissions: ['notifications' as const] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(notices);

/** The browser asks the person itself, which it does only in the turn of their press. Answers what they said. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(notices).catch(() => false);

/** Calls back whenever it changes; until the returned function is called. */
export function followLeave(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
