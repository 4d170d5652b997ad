import type { Table } from 'dexie';
import type { Database } from './db.ts';
import type { Rows, TableName } from './rows.ts';
import type { Rack, Store } from './store.ts';

const rack = <N extends TableName>(table: Table<Rows[N]['row'], Rows[N]['key']>): Rack<N> => ({
  get: async (key) => table.get(key),
  all: async () => table.toArray(),
  put: async (row) => void (await table.put(row)),
  delete: async (key) => table.delete(key),
});

/** The store over an open database. Rejects with what the database throws. */
export function databaseStore(db: Database): Store {
  return {
    storage: 'database',
    sites: rack<'sites'>(db.sites),
    declines: {
      ...rack<'declines'>(db.declines),
      ofSite: async (site) => db.declines.where('site').equals(site).toArray(),
    },
    tally: rack<'tally'>(db.tally),
    defaults: rack<'defaults'>(db.defaults),
  };
}
