import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { databaseStore } from '../../../lib/db/database-store.ts';
import { Database } from '../../../lib/db/db.ts';
import { memoryStore } from '../../../lib/db/memory-store.ts';
import type { Store } from '../../../lib/db/store.ts';
import { declineRow, session, siteRow } from './samples.ts';

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange } as typeof Dexie.dependencies;
});

const kinds: [name: string, make: () => Promise<Store>][] = [
  ['database', async () => databaseStore(new Database())],
  ['memory', () => memoryStore(session(), 'memory:')],
];

describe.each(kinds)('the %s store', (name, make) => {
  test('says what it is', async () => expect((await make()).storage).toBe(name));

  test('puts, gets, replaces and deletes whole rows', async () => {
    const { sites } = await make();
    expect(await sites.get('a.example')).toBeUndefined();
    await sites.put(siteRow('a.example', 'quiet'));
    await sites.put(siteRow('b.example', 'allow'));
    await sites.put(siteRow('a.example', 'hidden'));
    expect(await sites.get('a.example')).toEqual(siteRow('a.example', 'hidden'));
    await sites.delete('a.example');
    await sites.delete('never.example');
    expect(await sites.all()).toEqual([siteRow('b.example', 'allow')]);
  });

  test('finds the declines of one site, by exactly its name', async () => {
    const { declines } = await make();
    const rows = [declineRow('a.example', 'x'), declineRow('a.example', 'y'), declineRow('aa.example', 'x')];
    for (const row of rows) await declines.put(row);
    expect(await declines.where('site', 'a.example')).toEqual(rows.slice(0, 2));
    expect(await declines.get(['aa.example', 'x'])).toEqual(rows[2]);
  });

  test('changes several tables at once, and nothing when one of them refuses', async () => {
    const store = await make();
    await store.sites.put(siteRow('a.example', 'quiet'));
    const put = [siteRow('b.example', 'allow')];
    await store.change({
      sites: { put, delete: ['a.example'] },
      declines: { put: [declineRow('b.example', 'x')], delete: [['never.example', 'x']] },
    });
    expect(await store.sites.all()).toEqual(put);
    expect(await store.declines.all()).toHaveLength(1);
    if (name === 'memory') return;
    const broken = store.change({
      sites: { put: [], delete: ['b.example'] },
      defaults: { put: [{ rule: 'once' } as never], delete: [] },
    });
    await expect(broken).rejects.toThrow();
    expect(await store.sites.all()).toEqual(put);
  });

  test('keeps compound keys apart', async () => {
    const { tally } = await make();
    const counts = { offered: 1, declined: 0, suppressed: 0 };
    await tally.put({ day: '2026-01-02', site: 'a', vendor: 'b,c', ...counts });
    await tally.put({ day: '2026-01-02', site: 'a,b', vendor: 'c', ...counts });
    expect(await tally.all()).toHaveLength(2);
  });
});

describe('the memory store', () => {
  test('outlives the worker, beside what else is in the session', async () => {
    const area = session({ 'tab:1': {}, 'private:sites:"a"': siteRow('a', 'allow') });
    await (await memoryStore(area, 'memory:')).sites.put(siteRow('b', 'quiet'));
    const next = await memoryStore(area, 'memory:');
    expect(await next.sites.all()).toEqual([siteRow('b', 'quiet')]);
    await next.clear();
    expect(Object.keys(await area.get(null))).toEqual(['tab:1', 'private:sites:"a"']);
  });

  test('holds as long as the worker lives when the session refuses', async () => {
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const store = await memoryStore({ get: refuse, set: refuse, remove: refuse }, 'memory:');
    await store.sites.put(siteRow('a', 'quiet'));
    expect(await store.sites.all()).toHaveLength(1);
    await store.sites.delete('a');
    expect(await store.sites.all()).toEqual([]);
  });
});

test('version 2 of the database is frozen', async () => {
  const db = new Database();
  await db.open();
  const shape = db.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
  ]);
  expect(db.verno).toBe(2);
  expect(Object.fromEntries(shape)).toEqual({
    conversations: 'id, site, lastAt',
    turns: '[conversation+seq], conversation',
    drafts: '[site+vendor], site',
    sites: 'site',
    declines: '[site+vendor], site',
    tally: '[day+site+vendor], site',
    defaults: 'key',
    customRules: 'id, site',
    settings: 'key',
    synced: 'key',
    undo: 'id',
  });
});
