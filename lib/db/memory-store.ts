import { keyOf, tableNames, type Rows, type TableName } from './rows.ts';
import { racks, type Rack, type SessionArea, type Store } from './store.ts';

export interface MemoryStore extends Store {
  isEmpty(): boolean;
  /** A copy of the database lies under it, deletions included (see `resilientStore`). */
  isWhole(): boolean;
  markWhole(): Promise<void>;
  clear(): Promise<void>;
}

/**
 * A store in the browser's session area, under keys that start with `prefix`: it outlives the worker, not
 * the browser. When even that area refuses (its quota), the rows still hold as long as this worker lives.
 */
export async function memoryStore(area: SessionArea, prefix: string): Promise<MemoryStore> {
  const rows = new Map<string, unknown>();
  for (const [key, row] of Object.entries(await area.get(null).catch(() => ({}))))
    if (key.startsWith(prefix)) rows.set(key, row);

  const wholeMark = `${prefix}whole`;
  const place = (table: TableName, key: unknown) => `${prefix}${table}:${JSON.stringify(key)}`;
  const set = async (key: string, row: unknown) => {
    rows.set(key, row);
    await area.set({ [key]: row }).catch(() => {});
  };
  const drop = async (keys: string[]) => {
    for (const key of keys) rows.delete(key);
    await area.remove(keys).catch(() => {});
  };
  const allOf = <N extends TableName>(table: N): Rows[N]['row'][] => {
    const start = `${prefix}${table}:`;
    return [...rows].flatMap(([key, row]) => (key.startsWith(start) ? [row as Rows[N]['row']] : []));
  };
  const rack = <N extends TableName>(table: N): Rack<N> => ({
    get: async (key) => rows.get(place(table, key)) as Rows[N]['row'] | undefined,
    all: async () => allOf(table),
    where: async (index, value) => allOf(table).filter((row) => (row as Rows[N]['row'])[index] === value),
    put: async (row) => set(place(table, keyOf[table](row)), row),
    delete: async (key) => drop([place(table, key)]),
    deleteWhere: async (index, value) =>
      drop(
        allOf(table)
          .filter((row) => (row as Rows[N]['row'])[index] === value)
          .map((row) => place(table, keyOf[table](row))),
      ),
    clear: async () => drop(allOf(table).map((row) => place(table, keyOf[table](row)))),
  });

  return {
    storage: 'memory',
    ...racks(rack),
    async change(changes) {
      for (const name of Object.keys(changes) as TableName[]) {
        const { put, delete: keys } = changes[name]!;
        await drop(keys.map((key) => place(name, key)));
        for (const row of put) await set(place(name, keyOf[name](row as never)), row);
      }
    },
    isEmpty: () => tableNames.every((table) => allOf(table).length === 0),
    isWhole: () => rows.has(wholeMark),
    markWhole: () => set(wholeMark, true),
    clear: () => drop([...rows.keys()]),
  };
}
