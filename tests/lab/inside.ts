/** What the extension and the browser know about the lab's tabs, asked in the extension's own worker and pages. */
import { waitFor } from '../support/wait-for.ts';
import type { LabBrowser } from './chromium.ts';
import type { Shop } from './shop.ts';

interface Known {
  id: number;
  frozen: boolean;
  autoDiscardable: boolean;
  /** Vendors the engine looks after in it, those whose chat is open, and those it talks with. */
  found: string[];
  engaged: string[];
  talks: string[];
}

/** The tab of this name, as the browser sees it. */
export const known = (browser: LabBrowser, tab: string): Promise<Known> =>
  browser.inWorker<Known>(`(async () => {
    const one = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('tab=${tab}'));
    const state = (await chrome.storage.session.get('tab:' + one.id))['tab:' + one.id];
    const { id, frozen, autoDiscardable } = one;
    return {
      ...{ id, frozen, autoDiscardable },
      found: state?.isRunning ? state.candidates : [],
      engaged: Object.keys(state?.engagement ?? {}),
      talks: Object.keys(state?.talks ?? {}),
    };
  })()`);

export const alarms = (browser: LabBrowser): Promise<string[]> =>
  browser.inWorker<string[]>('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))');

/** How each conversation that was kept has ended; `null` for one that runs. */
export const endings = (browser: LabBrowser): Promise<(string | null)[]> =>
  browser.inWorker<(string | null)[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('no-thanks');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('conversations').objectStore('conversations').getAll();
      all.onsuccess = () => resolve(all.result.map(({ endedBy }) => endedBy ?? null));
      opening.result.close();
    };
  })`);

/** Locks that the page holds or that are held in it. A frozen page does not answer. */
export const locks = (browser: LabBrowser, target: string): Promise<string[]> =>
  browser.run<string[]>(
    target,
    // An insecure page has none at all.
    'Promise.resolve(navigator.locks?.query()).then((all) => (all?.held ?? []).map(({ name }) => name))',
  );

/** Does the page read its visibility by the browser's own getters? */
export const isNative = (browser: LabBrowser, target: string): Promise<boolean> =>
  browser.run<boolean>(
    target,
    `[Object.getOwnPropertyDescriptor(Document.prototype, 'hidden').get, document.hasFocus]
      .every((one) => /^function (get hidden|hasFocus)\\(\\)/.test(String(one)))`,
  );

/** A page of the extension from which the person's choices are made. */
export async function ownPage(
  browser: LabBrowser,
): Promise<(name: string, data: object) => Promise<unknown>> {
  const id = await browser.inWorker<string>('chrome.runtime.id');
  const page = await browser.open(`chrome-extension://${id}/options.html`);
  await waitFor('our own page', () =>
    browser.run<boolean>(page, 'typeof chrome.runtime?.sendMessage === "function"'),
  );
  return async (name, data) => {
    // In front, or it may be frozen itself.
    await browser.show(page);
    return browser.run(
      page,
      `chrome.runtime.sendMessage(${JSON.stringify({ name, data })}).then((a) => a ?? null)`,
    );
  };
}

/** Where the chat of a fixture is opened and written in. */
const parts: Record<string, { launcher: string; composer: string }> = {
  zammad: { launcher: '.js-chat-open', composer: '.zammad-chat-input' },
  rasa: { launcher: '.rw-launcher', composer: '.rw-new-message' },
};

export interface LabTab {
  name: string;
  target: string;
}

/** Opens a page with a chat in it, in front. */
export async function openTab(browser: LabBrowser, shop: Shop, vendor: string, name: string, host?: string) {
  const target = await browser.open(shop.url(vendor, name, host));
  await waitFor(`tab ${name} to beat`, () => shop.of(name).length > 0, 30_000);
  return { name, target };
}

/** The same, and the person opens the chat and writes: from then on a conversation runs. */
export async function openTalk(
  browser: LabBrowser,
  shop: Shop,
  vendor: string,
  name: string,
  host?: string,
): Promise<LabTab> {
  const tab = await openTab(browser, shop, vendor, name, host);
  const { launcher, composer } = parts[vendor]!;
  await waitFor('the engine', async () => (await known(browser, name)).found.includes(vendor), 30_000);
  await browser.press(tab.target, launcher);
  const isSeen = `document.querySelector('${composer}')?.checkVisibility() === true`;
  await waitFor('the composer', () => browser.run<boolean>(tab.target, isSeen));
  await waitFor('the chat to be followed', async () => (await known(browser, name)).engaged.length > 0);
  // Written again where the script that follows the chat came a moment too late.
  await waitFor(
    'a conversation',
    async () => {
      await browser.type(tab.target, composer, 'Where is my order?');
      return waitFor('it', async () => (await known(browser, name)).talks.length > 0, 3000);
    },
    30_000,
  );
  return tab;
}
