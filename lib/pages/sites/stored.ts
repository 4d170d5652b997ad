import type { SiteRows } from '../../db/site-rows.ts';
import { database } from '../database.ts';

/** Everything stored about sites. Rejects when the database cannot be read. */
export async function storedSites(): Promise<SiteRows> {
  const { sites, declines } = database();
  const [rows, said] = await Promise.all([sites.toArray(), declines.toArray()]);
  return { sites: rows, declines: said };
}
