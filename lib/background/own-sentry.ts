/** Definitions of the person's own that hold on every site: the sentry of the build does not know them. */
import browser from 'webextension-polyfill';
import { sentryTable } from '../engine/sentry-table.ts';
import { customRows } from './custom-store.ts';

/** Runs in the page, in the world that is ours alone, on its own: it may use nothing from outside. */
function keepTable(table: unknown): void {
  (globalThis as { noThanksOwnTable?: unknown }).noThanksOwnTable = table;
}

/** A new document is in the top frame of a tab: lets a second sentry look for these, if there are any. */
export async function watchForOwn(tabId: number, documentId: string | undefined): Promise<void> {
  const rows = (await customRows(false)).filter(({ site, isOn }) => site === null && isOn);
  if (!rows.length) return;
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  // Nobody says where in a page such a widget hangs: it is looked for everywhere.
  const table = sentryTable(rows.map(({ vendor }) => ({ ...vendor, bundled: true })));
  await browser.scripting.executeScript({
    target,
    func: keepTable,
    args: [table],
    injectImmediately: true,
  });
  // Not before the page is ready, like the sentry of the build.
  await browser.scripting.executeScript({ target, files: ['/own-sentry.js'] });
}
