/** The one store of the worker, and the one of private windows, which never reaches the disk. */
import browser from 'webextension-polyfill';
import { memoryStore, type MemoryStore } from '../db/memory-store.ts';
import { openStore } from '../db/open-store.ts';
import type { DeclineRow, SiteRow } from '../db/rows.ts';
import type { SessionArea, Store } from '../db/store.ts';

const area: SessionArea = {
  get: (keys) => browser.storage.session.get(keys),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
};

let ordinary: Promise<Store> | undefined;
let hidden: Promise<MemoryStore> | undefined;

export const ordinaryStore = (): Promise<Store> => (ordinary ??= openStore(area));
const privateStore = (): Promise<MemoryStore> => (hidden ??= memoryStore(area, 'private:'));

/** Where a change is written. */
export const storeFor = (isPrivate: boolean): Promise<Store> =>
  isPrivate ? privateStore() : ordinaryStore();

/** Called when the last private window is closed. */
export async function dropPrivateStore(): Promise<void> {
  await (await privateStore()).clear();
}

/** Was nothing at all decided in a private window? */
export const isPrivateStoreEmpty = async (): Promise<boolean> => (await privateStore()).isEmpty();

/**
 * A site's row. A private window starts from what is stored (the registered stylesheets act there too, and
 * a decline is a decline) and puts its own changes over it, in memory.
 */
export async function siteRow(site: string, isPrivate: boolean): Promise<SiteRow | undefined> {
  const own = isPrivate ? await (await privateStore()).sites.get(site) : undefined;
  return own ?? (await ordinaryStore()).sites.get(site);
}

/** A site's declines, ended ones included. In a private window a stored one that was undone there has ended. */
export async function declineRows(site: string, isPrivate: boolean): Promise<DeclineRow[]> {
  const stored = await (await ordinaryStore()).declines.where('site', site);
  if (!isPrivate) return stored;
  const own = await (await privateStore()).declines.where('site', site);
  return [...stored.filter((row) => !own.some(({ vendor }) => vendor === row.vendor)), ...own];
}

/** Is this decline, or snooze, still in force at `now`? `null` is for good. */
export const isActive = (row: { until: number | null }, now: number): boolean =>
  row.until === null || row.until > now;
