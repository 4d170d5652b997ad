/** Version 2 opens what version 1 wrote, and not one field of it changes. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { Database } from '../../../lib/db/db.ts';
import { declineRow, siteRow, tallyRow } from './samples.ts';

test('an upgrade from version 1 keeps every row as it was', async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange } as typeof Dexie.dependencies;
  const old = new Dexie('no-thanks');
  old.version(1).stores({
    sites: 'site',
    declines: '[site+vendor], site',
    tally: '[day+site+vendor]',
    defaults: 'key',
  });
  const rows = {
    sites: [siteRow('a.example', 'quiet'), siteRow('b.example', 'allow')],
    declines: [declineRow('a.example', 'x', { until: 9, frames: ['https://f.example'] })],
    tally: [tallyRow('2026-01-01', 'a.example', 4)],
    defaults: [{ key: '*', rule: 'quiet' }],
  };
  for (const [name, list] of Object.entries(rows)) await old.table(name).bulkPut(list);
  old.close();

  const db = new Database();
  for (const [name, list] of Object.entries(rows)) expect(await db.table(name).toArray()).toEqual(list);
  expect(await db.tally.where('site').equals('a.example').toArray()).toEqual(rows.tally);
  expect(await db.customRules.count()).toBe(0);
  expect(await db.settings.count()).toBe(0);
  db.close();
});
