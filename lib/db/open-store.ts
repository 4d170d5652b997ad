import { databaseStore } from './database-store.ts';
import { open, type Database } from './db.ts';
import { memoryStore } from './memory-store.ts';
import { copyToMemory, moveToDatabase } from './move.ts';
import { resilientStore } from './resilient-store.ts';
import type { SessionArea, Store } from './store.ts';

/**
 * The store of this worker: the database where it works, otherwise memory. What an earlier worker had to
 * keep in memory goes into the database first. Never rejects because of the database.
 */
export async function openStore(
  area: SessionArea,
  openDatabase: () => Promise<Database> = open,
): Promise<Store> {
  const memory = await memoryStore(area, 'memory:');
  try {
    const db = await openDatabase();
    await moveToDatabase(memory, db);
    const database = databaseStore(db);
    return resilientStore(database, memory, () => copyToMemory(database, memory));
  } catch {
    return memory;
  }
}
