/** Carries rows between the database and the in-memory store when the database fails or comes back. */
import type { Database } from './db.ts';
import type { MemoryStore } from './memory-store.ts';
import type { DeclineRow, TallyRow } from './rows.ts';
import type { Store } from './store.ts';

/** Copies everything that can still be read, so that a full disk changes nothing the person sees. */
export async function copyToMemory(from: Store, memory: MemoryStore): Promise<void> {
  try {
    for (const row of await from.sites.all()) await memory.sites.put(row);
    for (const row of await from.declines.all()) await memory.declines.put(row);
    for (const row of await from.tally.all()) await memory.tally.put(row);
    for (const row of await from.defaults.all()) await memory.defaults.put(row);
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

/**
 * Writes what was kept in memory into the database, in one transaction, then empties the memory. A whole
 * copy replaces the tables (it knows of deletions); a partial one is merged.
 * @throws what the database threw; the memory is kept then.
 */
export async function moveToDatabase(memory: MemoryStore, db: Database): Promise<void> {
  const whole = memory.isWhole();
  if (memory.isEmpty() && !whole) return;
  const [sites, declines, tally, defaults] = await Promise.all([
    memory.sites.all(),
    memory.declines.all(),
    memory.tally.all(),
    memory.defaults.all(),
  ]);
  await db.transaction('rw', db.sites, db.declines, db.tally, db.defaults, async () => {
    if (whole)
      await Promise.all([db.sites.clear(), db.declines.clear(), db.tally.clear(), db.defaults.clear()]);
    await db.sites.bulkPut(sites);
    await db.defaults.bulkPut(defaults);
    for (const row of declines)
      await db.declines.put(joinDeclines(await db.declines.get([row.site, row.vendor]), row));
    for (const row of tally)
      await db.tally.put(joinTallies(await db.tally.get([row.day, row.site, row.vendor]), row));
  });
  await memory.clear();
}
