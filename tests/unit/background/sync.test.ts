/** The copy of the rules in the browser's sync storage; the other browsers are played by hand. */
import { beforeEach, expect, test, vi } from 'vitest';
import { pack, unpack } from '../../../lib/sync/pack.ts';
import { declineRow } from '../db/samples.ts';
import { createWorld, eventually, rowsToDisk, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const set = (value: boolean) => world.ask('setSetting', { name: 'syncRules', value });
const rule = (site: string, one: 'quiet' | 'hidden' | null) =>
  world.ask('setSiteRule', { site, rule: one, isPrivate: false });
const area = () => world.browser.storage.sync;
const copy = () => {
  const entries = unpack(Object.values(area().items()));
  return entries === 'newer'
    ? entries
    : Object.fromEntries([...entries].map(([key, { value }]) => [key, value]));
};
const status = () => world.browser.storage.local.items()['syncStatus'];
const run = () => world.worker.syncNow();
/** Another browser puts its entries into the copy. */
async function fromElsewhere(entries: Record<string, string>, stamp = Math.floor(Date.now() / 1000) + 60) {
  const all = Object.entries(entries).map(([key, value]) => [key, { value, stamp }] as const);
  const texts = pack(new Map(all));
  await area().set(Object.fromEntries(texts.map((text, i) => [`rules${50 + i}`, text])));
}

test('nothing is copied unless it was asked for', async () => {
  await rule('a.example', 'quiet');
  await run();
  expect(area().items()).toEqual({});
  expect(area().set).not.toHaveBeenCalled();
  expect(world.browser.alarms.create).not.toHaveBeenCalled();
});

test('switched on, rules, declines and rules for everywhere are in the copy, and nothing else', async () => {
  await rule('a.example', 'quiet');
  await world.decline('alpha', { tabUrl: 'https://b.example/' });
  await world.decline('alpha', { tabUrl: 'https://secret.example/', incognito: true });
  await world.ask('setDefaultRule', { vendor: '*', rule: 'hidden' });
  await set(true);
  await eventually(() => expect(status()).toEqual({ state: 'all' }));
  expect(copy()).toEqual({
    's a.example': 'q',
    'v *': 'h',
    'n b.example alpha': expect.stringMatching(/^cg[0-9a-z]+\.$/),
  });
});

test('a change is copied by the alarm, in one write, and only what changed', async () => {
  await set(true);
  await run();
  await rule('a.example', 'quiet');
  await rule('b.example', 'quiet');
  await eventually(() =>
    expect(world.browser.alarms.create).toHaveBeenCalledWith('sync', { delayInMinutes: 0.5 }),
  );
  area().set.mockClear();
  await world.worker.syncAlarm('sync');
  expect(copy()).toEqual({ 's a.example': 'q', 's b.example': 'q' });
  expect(area().set).toHaveBeenCalledTimes(1);
  await run();
  expect(area().set).toHaveBeenCalledTimes(1);
});

test('what another browser changed is taken in, and pages and registrations hear of it', async () => {
  await set(true);
  await run();
  await world.say('getBriefing', {});
  await fromElsewhere({
    's shop.example': 'h',
    'v beta': 'q',
    'n two.example alpha': 'vt1234.',
    's gone': '!!',
  });
  await run();
  const { sites, defaults, declines } = await world.stored();
  expect(sites).toMatchObject([{ site: 'shop.example', rule: 'hidden' }]);
  expect(defaults).toEqual([{ key: 'beta', rule: 'quiet' }]);
  expect(declines).toMatchObject([
    { site: 'two.example', vendor: 'alpha', how: 'vendor', kind: 'teaser', repeats: 0 },
  ]);
  await eventually(() => expect(world.sent.at(-1)?.data).toMatchObject({ siteRule: 'hidden' }));
});

test('a decline both know keeps what this browser saw of it', async () => {
  const row = declineRow('a.example', 'alpha', { repeats: 7, frames: ['https://f.example'] });
  await rowsToDisk([row]);
  await set(true);
  await run();
  await fromElsewhere({ 'n a.example alpha': 'cg1.zzzzzz' });
  await run();
  const [after] = (await world.stored()).declines;
  expect(after).toMatchObject({
    repeats: 7,
    frames: ['https://f.example'],
    id: row.id,
    how: 'chip',
    kind: 'greeting',
  });
  expect(after?.until).toBeTypeOf('number');
});

test('a deletion goes both ways, and an undo brings it back on both sides', async () => {
  await rule('a.example', 'quiet');
  await rule('b.example', 'quiet');
  await set(true);
  await run();
  await fromElsewhere({ 's b.example': '' });
  const undo = await world.ask('deleteSites', { sites: ['a.example'] });
  await run();
  expect((await world.stored()).sites).toEqual([]);
  expect(copy()).toEqual({ 's a.example': '', 's b.example': '' });
  await world.ask('restoreSites', undo!);
  await run();
  expect(copy()).toMatchObject({ 's a.example': 'q' });
  expect((await world.stored()).sites).toMatchObject([{ site: 'a.example', rule: 'quiet' }]);
});

test('an empty database deletes nothing anywhere: it fills itself from the copy', async () => {
  await rule('a.example', 'quiet');
  await set(true);
  await run();
  const items = structuredClone(area().items());
  world = await createWorld();
  await area().set(items);
  await set(true);
  await run();
  expect((await world.stored()).sites).toMatchObject([{ site: 'a.example', rule: 'quiet' }]);
  expect(copy()).toEqual({ 's a.example': 'q' });
});

test('while only memory holds the rules, the copy is left alone', async () => {
  await fromElsewhere({ 's a.example': 'q' });
  const before = structuredClone(area().items());
  vi.doMock('../../../lib/db/db.ts', () => ({ open: () => Promise.reject(new Error('refused')) }));
  try {
    await world.restart();
    await set(true);
    await run();
    expect(status()).toEqual({ state: 'memory' });
    expect(area().items()).toEqual(before);
  } finally {
    vi.doUnmock('../../../lib/db/db.ts');
  }
});

test('what the browser refuses, or a newer version wrote, is said, and nothing is lost here', async () => {
  await rule('a.example', 'quiet');
  area().set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await set(true);
  await eventually(() => expect(status()).toEqual({ state: 'refused' }));
  await run();
  expect(status()).toEqual({ state: 'all' });
  await area().set({ rules7: '9future' });
  const before = structuredClone(area().items());
  await rule('a.example', 'hidden');
  await run();
  expect(status()).toEqual({ state: 'newer' });
  expect(area().items()).toEqual(before);
  expect((await world.stored()).sites).toMatchObject([{ site: 'a.example', rule: 'hidden' }]);
});

test('rules that do not fit are no copy; declines that do not fit are the oldest', async () => {
  const many = Array.from({ length: 6000 }, (_, i) => i);
  await rule('a.example', 'quiet');
  await rowsToDisk(many.map((i) => declineRow(`shop-${i}.example`, 'alpha', { at: (i + 1) * 1000 })));
  await set(true);
  await run();
  expect(status()).toMatchObject({ state: 'partly', declines: 6000 });
  expect(copy()).toHaveProperty(['s a.example']);
  expect(copy()).toHaveProperty(['n shop-5999.example alpha']);
  expect(copy()).not.toHaveProperty(['n shop-0.example alpha']);
  await world.ask('setSiteRules', { sites: many.map((i) => `shop-${i}.example`), rule: 'quiet' });
  await run();
  expect(status()).toEqual({ state: 'tooBig' });
  expect((await world.stored()).sites).toHaveLength(6001);
  expect((await world.stored()).declines).toHaveLength(6000);
});

test('the copy can be deleted, and is then not made again', async () => {
  await rule('a.example', 'quiet');
  await set(true);
  await run();
  await area().set({ others: 1 });
  expect(await world.ask('deleteSyncCopy', {})).toBe(true);
  expect(area().items()).toEqual({ others: 1 });
  await rule('b.example', 'quiet');
  await run();
  expect(area().items()).toEqual({ others: 1 });
  expect((await world.ask('getSettings', {}))?.settings.syncRules).toBe(false);
  expect((await world.stored()).sites).toHaveLength(2);
});

test('to forget everything is to take the copy away, too', async () => {
  await rule('a.example', 'quiet');
  await set(true);
  await run();
  expect(copy()).toHaveProperty(['s a.example']);
  await world.ask('forgetEverything', {});
  expect(area().items()).toEqual({});
});
