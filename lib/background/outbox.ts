/** Declines that a page wrote down before it told us: see lib/outbox.ts. */
import browser from 'webextension-polyfill';
import { outboxKey, outboxPrefix } from '../outbox.ts';
import { siteOf } from '../policy/site.ts';
import { keepFound, ownIds } from './found.ts';
import { parseOutboxEntry } from './schemas.ts';
import { recordDecline } from './sites.ts';
import { ordinaryStore } from './stores.ts';

const remove = (...keys: string[]): Promise<void> => browser.storage.local.remove(keys).catch(() => {});

/**
 * Removes an entry whose decline is stored. When there is only memory to store it in, the entry stays: it
 * is the decline's one way into a session whose database works.
 */
export async function settle(id: string): Promise<void> {
  if ((await ordinaryStore()).storage === 'database') await remove(outboxKey(id));
}

async function entries(): Promise<[key: string, value: unknown][]> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  return Object.entries(stored).filter(([key]) => key.startsWith(outboxPrefix));
}

/** Stores every decline left over from a worker that died. An entry that makes no sense is thrown away. */
export async function drainOutbox(): Promise<void> {
  const left = await entries();
  if (!left.length) return;
  const own = await ownIds(false);
  for (const [key, value] of left) {
    const entry = parseOutboxEntry(value, own);
    const site = entry && siteOf(entry.url);
    if (entry && site && key === outboxKey(entry.id)) {
      // What cannot be stored stays for the next worker.
      const place = { site, isPrivate: false };
      await keepFound(place, entry.vendor)
        .then(() => recordDecline(place, entry))
        .then(
          () => settle(entry.id),
          () => {},
        );
    } else await remove(key);
  }
}

/** A decline that was taken back must not come back from an entry that was kept, or written late. */
export async function forgetEntriesOf(isGone: (site: string, vendor: string) => boolean): Promise<void> {
  const own = await ownIds(false);
  const stale = (await entries()).filter(([, value]) => {
    const entry = parseOutboxEntry(value, own);
    const site = entry && siteOf(entry.url);
    return site && isGone(site, entry.vendor);
  });
  if (stale.length) await remove(...stale.map(([key]) => key));
}

export const forgetEntries = (site: string, vendor: string): Promise<void> =>
  forgetEntriesOf((one, of) => one === site && of === vendor);
