/** Hard times for the background: killed, reloaded, its database held by somebody else. */
import type { Page, Worker } from 'playwright-core';
import { waitFor } from '../../support/wait-for.ts';
import type { LaunchedChromium } from '../../support/chromium.ts';

interface Api {
  runtime: { reload(): void };
  developerPrivate: {
    updateProfileConfiguration(what: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(what: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
}
type Scope = typeof globalThis & { chrome: Api; testMark?: boolean };

/** Leaves a mark in the running worker, which dies with it. */
export const markWorker = (worker: Worker): Promise<void> =>
  worker.evaluate(() => void ((globalThis as Scope).testMark = true));

/** Is this worker still the one that was marked? Wakes it. */
export const isMarked = async (browser: LaunchedChromium): Promise<boolean> =>
  (await browser.serviceWorker()).evaluate(() => (globalThis as Scope).testMark === true);

/** Ends the worker's process where it stands, whatever it was doing. The next event starts another one. */
export async function killWorker(browser: LaunchedChromium): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  await session.send('Target.closeTarget', { targetId: worker!.targetId });
  await session.detach();
}

/** Runs in chrome://extensions, where the browser's own page may do what its owner may. */
async function inSettings(browser: LaunchedChromium, run: (api: Api, id: string) => Promise<void>) {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`(${run})(chrome, ${JSON.stringify(browser.extensionId)})`);
  await page.close();
}

/** Without it an extension from a folder does not come back after a reload. */
export const allowReload = (browser: LaunchedChromium): Promise<void> =>
  inSettings(browser, (api) => api.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));

/** Lets the extension into private windows; the browser reloads it for that. */
export async function allowPrivate(browser: LaunchedChromium): Promise<void> {
  await allowReload(browser);
  await anew(browser, () =>
    inSettings(browser, (api, extensionId) =>
      api.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    ),
  );
}

/** Does what makes the extension start again, and waits until it has: its pages are blocked in between. */
async function anew(browser: LaunchedChromium, restart: (worker: Worker) => Promise<void>): Promise<void> {
  const worker = await browser.serviceWorker();
  await markWorker(worker);
  await restart(worker);
  await waitFor('the extension to start again', async () => !(await isMarked(browser)), 30_000);
}

/** As at an update: the old extension goes, the new one starts, the pages stay open. */
export const reloadExtension = (browser: LaunchedChromium): Promise<void> =>
  anew(browser, (worker) =>
    worker.evaluate(() => (globalThis as Scope).chrome.runtime.reload()).catch(() => undefined),
  );

/** Holds the database from a page of the extension: nobody else reads or writes declines until it is let go. */
export async function holdDatabase(
  backroom: Page,
): Promise<{ declines(): Promise<number>; release(): Promise<void> }> {
  type Held = typeof globalThis & { held: boolean; heldCount: number };
  await backroom.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('no-thanks');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const transaction = database.transaction('declines', 'readwrite');
    const scope = globalThis as Held;
    scope.held = true;
    const store = transaction.objectStore('declines');
    transaction.oncomplete = () => database.close();
    await new Promise<void>((resolve) => {
      // A transaction lasts as long as something is asked of it.
      const ask = (): void => {
        const request = store.count();
        request.onsuccess = () => {
          scope.heldCount = request.result;
          resolve();
          if (scope.held) ask();
        };
      };
      ask();
    });
  });
  return {
    declines: () => backroom.evaluate(() => (globalThis as Held).heldCount),
    release: () => backroom.evaluate(() => void ((globalThis as Held).held = false)),
  };
}
