import { Database } from '../db/db.ts';
import { silencedIn } from '../db/silenced.ts';
import type { TabView } from '../tab-messages.ts';

/** The part of a tab's view that is stored, and so can be followed in the database itself. */
export type SiteFacts = Pick<
  TabView,
  'siteRule' | 'defaultRule' | 'snoozedUntil' | 'silenced' | 'declines'
> & {
  /** Nothing was ever declined. */
  isNew: boolean;
};

let database: Database | undefined;

/** Reads, never writes: the probe of `open()` is the background's business. */
export async function siteFacts(site: string): Promise<SiteFacts> {
  database ??= new Database();
  const [row, everywhere, declines, tally, any] = await Promise.all([
    database.sites.get(site),
    database.defaults.get('*'),
    database.declines.where('site').equals(site).toArray(),
    database.tally.where('site').equals(site).toArray(),
    database.declines.limit(1).primaryKeys(),
  ]);
  return {
    siteRule: row?.rule ?? null,
    defaultRule: everywhere?.rule ?? 'once',
    snoozedUntil: row?.snoozedUntil ?? null,
    silenced: silencedIn(tally),
    declines,
    isNew: any.length === 0,
  };
}
