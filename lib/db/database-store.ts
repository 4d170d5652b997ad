import type { Table } from 'dexie';
import type { Database } from './db.ts';
import type { Rows, TableName } from './rows.ts';
import { racks, type Changes, type Rack, type Store } from './store.ts';

const rack = <N extends TableName>(table: Table<Rows[N]['row'], Rows[N]['key']>): Rack<N> => ({
  get: async (key) => table.get(key),
  all: async () => table.toArray(),
  where: async (index, value) => table.where(index).equals(value).toArray(),
  put: async (row) => void (await table.put(row)),
  delete: async (key) => table.delete(key),
  deleteWhere: async (index, value) => void (await table.where(index).equals(value).delete()),
  clear: async () => table.clear(),
});

async function change(db: Database, changes: Changes): Promise<void> {
  const names = Object.keys(changes) as TableName[];
  await db.transaction('rw', names, async () => {
    for (const name of names) {
      await db.table(name).bulkDelete([...changes[name]!.delete]);
      await db.table(name).bulkPut([...changes[name]!.put]);
    }
  });
}

/** The store over an open database. Rejects with what the database throws. */
export const databaseStore = (db: Database): Store => ({
  storage: 'database',
  change: (changes) => change(db, changes),
  ...racks((name) => rack(db.table(name))),
});
