import type { Page } from 'playwright-core';
import type { Rows, TableName } from '../../lib/db/rows.ts';

export type Tables = { [N in TableName]?: Rows[N]['row'][] };

/** Rows that go over to the page at once: a hundred thousand in one message are too many. */
const handful = 20_000;

/** Makes the database's tables that are named here hold exactly these rows. The page must be one of the extension's. */
export async function fill(page: Page, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables))
    for (let from = 0; from === 0 || from < rows.length; from += handful)
      await page.evaluate(put, [table, rows.slice(from, from + handful), from === 0] as const);
}

async function put([table, rows, isFirst]: readonly [string, unknown[], boolean]): Promise<void> {
  const opening = indexedDB.open('no-thanks');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error!);
  });
  const database = opening.result;
  const transaction = database.transaction(table, 'readwrite');
  const objects = transaction.objectStore(table);
  if (isFirst) objects.clear();
  for (const row of rows) objects.put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error!);
  });
  database.close();
}
