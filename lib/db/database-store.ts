import type { Table } from 'dexie';
import type { Database } from './db.ts';
import type { Rows, TableName } from './rows.ts';
import { racks, type Rack, type Store } from './store.ts';

const rack = <N extends TableName>(table: Table<Rows[N]['row'], Rows[N]['key']>): Rack<N> => ({
  get: async (key) => table.get(key),
  all: async () => table.toArray(),
  where: async (index, value) => table.where(index).equals(value).toArray(),
  put: async (row) => void (await table.put(row)),
  delete: async (key) => table.delete(key),
});

/** The store over an open database. Rejects with what the database throws. */
export const databaseStore = (db: Database): Store => ({
  storage: 'database',
  ...racks((name) => rack(db.table(name))),
});
