/** Starts: of the worker, of the browser, of a new version. */
import browser from 'webextension-polyfill';
import { makeMenu } from './menu.ts';
import { drainOutbox } from './outbox.ts';
import { tidyUp } from './conversations/tidy.ts';
import { applyRegistrations, catchUpRegistrations } from './registrations.ts';
import { syncNow } from './sync.ts';

/** Every time the worker starts: finish what one that was killed left. */
export async function workerStarted(): Promise<void> {
  await drainOutbox();
  await catchUpRegistrations();
  await tidyUp().catch(() => {});
}

/** `runtime.onStartup`: the browser started; registrations have persisted, but engagement and memory have not. */
export async function browserStarted(): Promise<void> {
  await applyRegistrations();
  await syncNow();
}

/** `runtime.onInstalled`: pages that are open have an orphaned sentry of the old version, or none. */
export async function installed(): Promise<void> {
  await applyRegistrations();
  await makeMenu().catch(() => {});
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: ['/sentry.js'] }).catch(() => {}),
    ),
  );
}
