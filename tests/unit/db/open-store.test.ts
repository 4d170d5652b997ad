/** A database that is refused, full or broken: the extension works from memory and loses nothing. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SessionArea } from '../../../lib/db/store.ts';
import { declineRow, session, siteRow, tallyRow } from './samples.ts';

let area: SessionArea;
beforeEach(() => {
  area = session();
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange } as typeof Dexie.dependencies;
});

/** A new context (worker) with its own modules. */
async function context() {
  vi.resetModules();
  const { openStore } = await import('../../../lib/db/open-store.ts');
  const { Database, open } = await import('../../../lib/db/db.ts');
  return { openStore: () => openStore(area), Database, open };
}

async function seed(): Promise<void> {
  const { Database } = await context();
  const db = new Database();
  await db.sites.put(siteRow('old.example', 'quiet'));
  await db.declines.put(
    declineRow('old.example', 'x', { at: 1, repeats: 10, frames: ['https://f.example'] }),
  );
  await db.tally.put(tallyRow('2026-01-01', 'old.example', 4));
  db.close();
}

async function onDisk() {
  const { Database } = await context();
  const db = new Database();
  const [sites, declines, tally] = await Promise.all([
    db.sites.toArray(),
    db.declines.toArray(),
    db.tally.toArray(),
  ]);
  db.close();
  return { sites, declines, tally };
}

const prototype = IDBObjectStore.prototype as unknown as { put(): void };

/** From now on every write fails, as on a full disk; reading goes on. */
function fillDisk(): { free(): void } {
  const put = vi.spyOn(prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  return { free: () => put.mockRestore() };
}

const refuse = () =>
  vi.spyOn(Dexie.prototype, 'open').mockImplementation(() => Dexie.Promise.reject(new Error('refused')));

test('a working database is used, and asked for its word only once', async () => {
  const { openStore, open } = await context();
  const store = await openStore();
  expect(store.storage).toBe('database');
  expect(await open()).toBe(await open());
  expect(await store.defaults.all()).toEqual([]);
});

test('refused: works from memory, and says so', async () => {
  const refused = refuse();
  const store = await (await context()).openStore();
  expect(store.storage).toBe('memory');
  await store.declines.put(declineRow('a.example', 'x'));
  expect(await (await (await context()).openStore()).declines.all()).toHaveLength(1);
  refused.mockRestore();
});

test('a database that opens but keeps nothing is refused', async () => {
  const disk = fillDisk();
  expect((await (await context()).openStore()).storage).toBe('memory');
  disk.free();
});

test('when it works again, what was kept in memory joins it', async () => {
  await seed();
  const refused = refuse();
  const store = await (await context()).openStore();
  await store.sites.put(siteRow('new.example', 'hidden'));
  await store.declines.put(
    declineRow('old.example', 'x', { at: 9, repeats: 2, frames: ['https://g.example'] }),
  );
  await store.tally.put(tallyRow('2026-01-01', 'old.example', 3));
  refused.mockRestore();

  const next = await (await context()).openStore();
  expect(next.storage).toBe('database');
  expect(await area.get(null)).toEqual({});
  expect(await onDisk()).toEqual({
    sites: [siteRow('new.example', 'hidden'), siteRow('old.example', 'quiet')],
    declines: [
      declineRow('old.example', 'x', {
        at: 1,
        repeats: 12,
        frames: ['https://f.example', 'https://g.example'],
      }),
    ],
    tally: [{ ...tallyRow('2026-01-01', 'old.example', 7), offered: 2, declined: 2 }],
  });
});

test('full: the write that failed is kept, with everything that was there, and the deletions count', async () => {
  await seed();
  const store = await (await context()).openStore();
  expect(store.storage).toBe('database');
  const disk = fillDisk();
  await store.declines.put(declineRow('new.example', 'x'));
  expect(store.storage).toBe('memory');
  expect((await store.declines.all()).map(({ site }) => site)).toEqual(['old.example', 'new.example']);
  expect(await store.sites.all()).toEqual([siteRow('old.example', 'quiet')]);
  await store.sites.delete('old.example');

  // The next worker still finds it full, and goes on from memory.
  const later = await (await context()).openStore();
  expect(later.storage).toBe('memory');
  expect(await later.declines.all()).toHaveLength(2);
  disk.free();

  expect((await (await context()).openStore()).storage).toBe('database');
  const { sites, declines, tally } = await onDisk();
  expect(sites).toEqual([]);
  expect(declines.map(({ site }) => site)).toEqual(['new.example', 'old.example']);
  expect(tally).toEqual([tallyRow('2026-01-01', 'old.example', 4)]);
});

test('several writes that fail at the same time are all kept', async () => {
  const store = await (await context()).openStore();
  const disk = fillDisk();
  const sites = Array.from({ length: 10 }, (_, i) => `s${i}.example`);
  await Promise.all(sites.map((site) => store.declines.put(declineRow(site, 'x'))));
  expect((await store.declines.all()).map(({ site }) => site).sort()).toEqual(sites);
  disk.free();
});

test('a database that fails only once is not given up', async () => {
  const store = await (await context()).openStore();
  const put = vi.spyOn(prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('Busy.', 'UnknownError');
  });
  await store.sites.put(siteRow('a.example', 'quiet'));
  expect(store.storage).toBe('database');
  put.mockRestore();
  expect((await onDisk()).sites).toHaveLength(1);
});
