import { Database } from '../db/db.ts';
import type { TabView } from '../messages.ts';

/** The part of a tab's view that is stored, and so can be followed in the database itself. */
export type SiteFacts = Pick<TabView, 'siteRule' | 'defaultRule' | 'declines'>;

let database: Database | undefined;

/** Reads, never writes: the probe of `open()` is the background's business. */
export async function siteFacts(site: string): Promise<SiteFacts> {
  database ??= new Database();
  const [row, everywhere, declines] = await Promise.all([
    database.sites.get(site),
    database.defaults.get('*'),
    database.declines.where('site').equals(site).toArray(),
  ]);
  return {
    siteRule: row?.rule ?? null,
    defaultRule: everywhere?.rule ?? 'once',
    declines,
  };
}
