import { Database } from '../db/db.ts';
import type { StoredSettings } from '../messages.ts';
import { readSettings } from '../settings.ts';

let database: Database | undefined;

/**
 * What is set, read from the database itself: to be followed with `liveQuery`. Reads, never writes.
 * @throws what the database throws where it is refused; the background knows then.
 */
export async function storedSettings(): Promise<Omit<StoredSettings, 'storage'>> {
  database ??= new Database();
  const [settings, defaults] = await Promise.all([database.settings.toArray(), database.defaults.toArray()]);
  const rules = defaults.map(({ key, rule }) => [key, rule]);
  return { settings: readSettings(settings), defaults: Object.fromEntries(rules) };
}
