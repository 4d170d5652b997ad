/** For tests of the toolbar popup: it opened as a page, the background's answers chosen by the test. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { buildFolder } from '../../scripts/lib/build.ts';
import type { DeclineRow, DefaultRow, SiteRow } from '../../lib/db/rows.ts';
import type { PopupView, TabView } from '../../lib/tab-messages.ts';
import { waitFor } from '../support/wait-for.ts';

export interface Stored {
  sites?: SiteRow[];
  declines?: DeclineRow[];
  defaults?: DefaultRow[];
}

/** The build under test; `EXTENSION` names another folder. */
export const extension = process.env['EXTENSION'] ?? buildFolder('chromium');

const results = new URL('../.results/popup/', import.meta.url).pathname;

/** 'silent' never answers, 'broken' fails. */
export type FakeAnswer = (TabView & Partial<PopupView>) | 'silent' | 'broken';

export const popupUrl = (extensionId: string, tabId: number): string =>
  `chrome-extension://${extensionId}/popup.html?tab=${tabId}`;

/**
 * From the next load on the page's messages are answered here: `getTabView` by `answer`, the one named
 * `silentTo` never, those in `more` as it says, the rest by `true`.
 */
export async function answerWith(
  page: Page,
  answer: FakeAnswer,
  silentTo = '',
  more: Record<string, unknown> = {},
): Promise<void> {
  const fake = ([given, unanswered, others]: [FakeAnswer, string, Record<string, unknown>]) => {
    const asked = ((globalThis as unknown as { asked: string[] }).asked = [] as string[]);
    const answerTo = async (message: { name: string }) => {
      asked.push(message.name);
      if (given === 'silent' || message.name === unanswered) return new Promise(() => {});
      if (given === 'broken') throw new Error('Broken on purpose.');
      if (message.name === 'getTabView') return structuredClone({ conversations: [], leftOff: [], ...given });
      return message.name in others ? others[message.name] : true;
    };
    for (const name of ['browser', 'chrome'] as const) {
      const api = (
        globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } } | undefined>
      )[name];
      if (api) api.runtime.sendMessage = answerTo;
    }
  };
  await page.addInitScript(fake, [answer, silentTo, more] as [FakeAnswer, string, Record<string, unknown>]);
}

/** How often a page under `answerWith` has asked for this. */
export const asks = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (wanted) => (globalThis as unknown as { asked: string[] }).asked.filter((one) => one === wanted).length,
    name,
  );

/** Makes the database hold exactly these rows. The page must be one of the extension's. */
export async function store(page: Page, rows: Stored): Promise<void> {
  await page.evaluate(async (given) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await settle(indexedDB.open('no-thanks'));
    const tables = ['sites', 'declines', 'defaults'] as const;
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) {
      transaction.objectStore(table).clear();
      for (const row of given[table] ?? []) transaction.objectStore(table).put(row);
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, rows);
}

/** The rows of the database. The page must be one of the extension's. */
export const stored = (page: Page): Promise<Required<Stored>> =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await settle(indexedDB.open('no-thanks'));
    const read = (table: string) => settle(database.transaction(table).objectStore(table).getAll());
    const [sites, declines, defaults] = await Promise.all([
      read('sites'),
      read('declines'),
      read('defaults'),
    ]);
    database.close();
    return { sites, declines, defaults } as Required<Stored>;
  });

/** How many CSS pixels a list of options is too narrow for the longest of them. */
export const missingIn = (select: Locator): Promise<number> =>
  select.evaluate((one) => {
    const { style, offsetWidth } = one as HTMLSelectElement;
    Object.assign(style, { width: 'max-content', maxWidth: 'none' });
    const wanted = (one as HTMLSelectElement).offsetWidth;
    Object.assign(style, { width: '', maxWidth: '' });
    return Math.max(0, wanted - offsetWidth);
  });

/** How many CSS pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until the background has made the tables: whoever opened the database before it would make an empty one. */
export const waitForTables = (page: Page): Promise<unknown> =>
  waitFor('the tables', () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name, version }) => name === 'no-thanks' && version! > 1),
    ),
  );

/** Saves a picture of the whole page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(results, { recursive: true });
  const { width } = page.viewportSize()!;
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(results, `${name}.png`) });
}
