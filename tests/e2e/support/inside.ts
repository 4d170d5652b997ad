/** What the extension knows, asked in its own background and database. */
import type { Page, Worker } from 'playwright-core';
import type { TabState } from '../../../lib/background/tab-state.ts';
import { waitFor } from '../../support/wait-for.ts';
import type { LaunchedChromium } from '../../support/chromium.ts';

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
}
interface Api {
  tabs: { query(what: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
  storage: { session: Area; local: Area };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
}

/** What the background keeps about the tab whose address contains `part`; `null` where it keeps nothing. */
export const tabState = (worker: Worker, part: string): Promise<TabState | null> =>
  worker.evaluate(async (wanted) => {
    const { tabs, storage } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.includes(wanted));
    const key = `tab:${tab?.id}`;
    return ((await storage.session.get(key))[key] as TabState | undefined) ?? null;
  }, part);

/** Waits until the engine runs in that tab and this vendor is known to be there. */
export const waitForEngine = (browser: LaunchedChromium, part: string, vendor: string): Promise<true> =>
  waitFor(
    `the engine to run at ${part} for ${vendor}`,
    async () => {
      const state = await tabState(await browser.serviceWorker(), part);
      return state?.isRunning && state.candidates.includes(vendor);
    },
    20_000,
  ).then(() => true);

/** Everything in an area of the extension's storage. */
export const stored = (worker: Worker, area: 'local' | 'session'): Promise<Record<string, unknown>> =>
  worker.evaluate((name) => (globalThis as unknown as { chrome: Api }).chrome.storage[name].get(null), area);

/** What the browser itself puts into pages for us. */
export const registeredIn = (worker: Worker): Promise<object[]> =>
  worker.evaluate(() =>
    (globalThis as unknown as { chrome: Api }).chrome.scripting.getRegisteredContentScripts(),
  );

/** Declines that a page wrote down and the background has not stored yet. */
export const outboxOf = (backroom: Page): Promise<unknown[]> =>
  backroom.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    const all = Object.entries(await storage.local.get(null));
    return all.filter(([key]) => key.startsWith('outbox:')).map(([, entry]) => entry);
  });

/** A page of the extension's origin that says nothing to the background, so that it wakes nobody. */
export async function openBackroom(browser: LaunchedChromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/icon/48.png`);
  return page;
}

export interface StoredDecline {
  site: string;
  vendor: string;
  how: string;
  until: number | null;
  repeats: number;
}

/** A table of the database, read past the background. */
export const rowsIn = <T>(backroom: Page, table: string): Promise<T[]> =>
  backroom.evaluate(async (name) => {
    const settle = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await settle(indexedDB.open('no-thanks'));
    try {
      return (await settle(database.transaction(name).objectStore(name).getAll())) as never[];
    } finally {
      database.close();
    }
  }, table);

/** The declines in the database. */
export const declinesIn = (backroom: Page): Promise<StoredDecline[]> => rowsIn(backroom, 'declines');

/** Those of one site, as soon as there are any. */
export const waitForDecline = (backroom: Page, site: string): Promise<StoredDecline[]> =>
  waitFor(
    `a decline of ${site} in the database`,
    async () => {
      const found = (await declinesIn(backroom)).filter((row) => row.site === site);
      return found.length ? found : null;
    },
    30_000,
  );
