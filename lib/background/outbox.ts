/** Declines that a page wrote down before it told us: see lib/outbox.ts. */
import browser from 'webextension-polyfill';
import { outboxKey, outboxPrefix } from '../outbox.ts';
import { siteOf } from '../policy/site.ts';
import { parseOutboxEntry } from './schemas.ts';
import { recordDecline } from './sites.ts';

/** Removes an entry whose decline is stored. A failure only means that it is read, and found known, again. */
export async function settle(id: string): Promise<void> {
  await browser.storage.local.remove(outboxKey(id)).catch(() => {});
}

async function entries(): Promise<[key: string, value: unknown][]> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  return Object.entries(stored).filter(([key]) => key.startsWith(outboxPrefix));
}

/** Stores every decline left over from a worker that died. An entry that makes no sense is thrown away. */
export async function drainOutbox(): Promise<void> {
  for (const [key, value] of await entries()) {
    const entry = parseOutboxEntry(value);
    const site = entry && siteOf(entry.url);
    if (entry && site && key === outboxKey(entry.id)) {
      try {
        await recordDecline({ site, isPrivate: false }, entry);
      } catch {
        continue; // It stays for the next worker.
      }
    }
    await browser.storage.local.remove(key).catch(() => {});
  }
}

/** An undone decline must not come back from an entry that was written late. */
export async function forgetEntries(site: string, vendor: string): Promise<void> {
  const stale = (await entries()).filter(([, value]) => {
    const entry = parseOutboxEntry(value);
    return entry?.vendor === vendor && siteOf(entry.url) === site;
  });
  if (stale.length) await browser.storage.local.remove(stale.map(([key]) => key)).catch(() => {});
}
