/** Carries rows between the database and the in-memory store when the database fails or comes back. */
import type { Database } from './db.ts';
import type { MemoryStore } from './memory-store.ts';
import {
  isBulky,
  keyOf,
  tableNames,
  type DeclineRow,
  type Rows,
  type TableName,
  type TallyRow,
} from './rows.ts';
import type { Rack, Store } from './store.ts';

/** Copies everything that can still be read, so that a full disk changes nothing the person sees. */
export async function copyToMemory(from: Store, memory: MemoryStore): Promise<void> {
  const copy = async <N extends TableName>(name: N): Promise<void> => {
    const rack = memory[name] as Rack<N>;
    for (const row of await (from[name] as Rack<N>).all()) await rack.put(row);
  };
  try {
    for (const name of tableNames) if (!isBulky(name)) await copy(name);
    await memory.markWhole();
  } catch {
    // What was read holds; without the mark it is merged later instead of replacing.
  }
}

const joinDeclines = (stored: DeclineRow | undefined, row: DeclineRow): DeclineRow =>
  stored
    ? {
        ...row,
        at: Math.min(stored.at, row.at),
        repeats: stored.repeats + row.repeats,
        frames: [...new Set([...stored.frames, ...row.frames])],
      }
    : row;

const joinTallies = (stored: TallyRow | undefined, row: TallyRow): TallyRow =>
  stored
    ? {
        ...row,
        offered: stored.offered + row.offered,
        declined: stored.declined + row.declined,
        suppressed: stored.suppressed + row.suppressed,
      }
    : row;

/** How a row kept in memory joins the stored one of the same key, where it does not simply replace it. */
const join: {
  [N in TableName]?: (stored: Rows[N]['row'] | undefined, row: Rows[N]['row']) => Rows[N]['row'];
} = {
  declines: joinDeclines,
  tally: joinTallies,
};

/**
 * Writes what was kept in memory into the database, in one transaction, then empties the memory. A whole
 * copy replaces the tables (it knows of deletions); a partial one is merged.
 * @throws what the database threw; the memory is kept then.
 */
export async function moveToDatabase(memory: MemoryStore, db: Database): Promise<void> {
  const whole = memory.isWhole();
  if (memory.isEmpty() && !whole) return;
  const kept = await Promise.all(tableNames.map(async (name) => [name, await memory[name].all()] as const));
  const moveTable = async <N extends TableName>(name: N, rows: Rows[N]['row'][]): Promise<void> => {
    const table = db.table<Rows[N]['row'], Rows[N]['key']>(name);
    if (whole && !isBulky(name)) await table.clear();
    const joined = join[name];
    if (!joined) await table.bulkPut(rows);
    else for (const row of rows) await table.put(joined(await table.get(keyOf[name](row)), row));
  };
  await db.transaction('rw', db.tables, async () => {
    for (const [name, rows] of kept) await moveTable(name, rows);
  });
  await memory.clear();
}
