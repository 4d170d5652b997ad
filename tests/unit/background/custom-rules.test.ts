import { beforeEach, expect, test } from 'vitest';
import { own, teaser } from './own-rules.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const commit = (tabId = 1, url = 'https://shop.example/two') =>
  world.worker.committed({ tabId, frameId: 0, url, documentId: 'doc' } as never);
const inserted = () => world.browser.scripting.insertCSS.mock.calls.map(([call]) => call);
const removed = () => world.browser.scripting.removeCSS.mock.calls.map(([call]) => call);
const briefed = () => world.sent.filter(({ name }) => name === 'briefingChanged');

test('a rule of a site is told there and nowhere else, and brings the engine along', async () => {
  const id = await own(world);
  expect(id).toMatch(/^custom-acme-chat-[0-9a-f]{8}$/);
  expect((await world.stored()).customRules).toMatchObject([
    { id, site: 'shop.example', source: 'picked', isOn: true, vendor: { id, name: 'Acme chat', seen: [] } },
  ]);
  expect(await world.say('getBriefing', {})).toMatchObject({ vendors: [{ id }] });
  const elsewhere = { tabId: 2, tabUrl: 'https://other.example/' };
  expect(await world.say('getBriefing', {}, elsewhere)).toMatchObject({ vendors: [] });
  await eventually(() =>
    expect(world.scripts.get('engine')).toMatchObject({ matches: ['*://*.shop.example/*'] }),
  );
});

test('declined, it is hidden by a sheet of its own when the next page begins', async () => {
  const id = await own(world);
  await commit();
  expect(inserted()).toEqual([]);
  expect(await world.decline(id)).toBe(true);
  await commit();
  await eventually(() => expect(inserted()).toHaveLength(1));
  expect(inserted()[0]).toMatchObject({ target: { tabId: 1, documentIds: ['doc'] } });
  const { css } = inserted()[0] as { css: string };
  expect(css).toContain(':is(#acme .card) { display: none !important }');
  await commit(2, 'https://other.example/');
  expect(inserted()).toHaveLength(1);
  world.tabs.push({ id: 1, url: 'https://shop.example/two', incognito: false });
  expect(await world.ask('getTabView', { tabId: 1 })).toMatchObject({ names: { [id]: 'Acme chat' } });
});

test('a rule that is switched off holds no longer, in open pages neither', async () => {
  const id = await own(world);
  await world.decline(id);
  await world.say('getBriefing', {});
  await eventually(() => expect(world.scripts.get('engine')).toBeDefined());
  world.sent.length = 0;
  expect(await world.worker.switchCustomRule(id, false)).toBe(true);
  await eventually(() => expect(briefed().at(-1)).toMatchObject({ data: { vendors: [] } }));
  await eventually(() => expect(removed().length).toBeGreaterThan(0));
  expect(removed()[0]).toMatchObject({ target: { tabId: 1, frameIds: [0] } });
  await commit();
  expect(inserted()).toEqual([]);
  await world.worker.switchCustomRule(id, true);
  expect(await world.say('getBriefing', {})).toMatchObject({ vendors: [{ id }] });
});

test('a rule that is deleted takes its declines along, and an undo brings both back', async () => {
  const id = await own(world);
  await world.decline(id);
  const before = await world.stored();
  const deleted = (await world.worker.deleteCustomRule(id))!;
  expect(await world.stored()).toMatchObject({ customRules: [], declines: [] });
  await eventually(() => expect(world.scripts.size).toBe(0));
  expect(await world.decline(id)).toBeUndefined();
  await world.worker.restoreCustomRule(deleted);
  const after = await world.stored();
  expect(after.customRules).toEqual(before.customRules);
  expect(after.declines).toMatchObject([{ vendor: id, at: before.declines[0]!.at }]);
  expect(await world.worker.deleteCustomRule('custom-nobody')).toBeNull();
});

test('a private window’s rule is in memory alone, holds there alone and goes with the window', async () => {
  world.tabs.push({ id: 9, url: 'https://shop.example/', incognito: true });
  const id = await own(world, { site: 'shop.example', isPrivate: true });
  const there = { tabId: 9, incognito: true };
  expect(await world.say('getBriefing', {}, there)).toMatchObject({ vendors: [{ id }] });
  expect(await world.say('getBriefing', {})).toMatchObject({ vendors: [] });
  expect(await world.decline(id)).toBeUndefined();
  await world.decline(id, there);
  expect(await world.stored()).toMatchObject({ customRules: [], declines: [] });
  await commit(9);
  await eventually(() => expect(inserted()).toHaveLength(1));
  expect(world.scripts.size).toBe(0);
  world.tabs.length = 0;
  await world.worker.removed(9);
  expect(await world.say('getBriefing', {}, there)).toMatchObject({ vendors: [] });
});

test('a stored rule holds in private windows, too', async () => {
  const id = await own(world);
  const there = { tabId: 9, incognito: true };
  expect(await world.say('getBriefing', {}, there)).toMatchObject({ vendors: [{ id }] });
});

test('one for every site is looked for by a sentry of its own, and confirmed like the catalogue’s', async () => {
  const place = { site: null, isPrivate: false };
  const id = await own(world, place, { ...teaser, hosts: ['cdn.acme.example'] });
  const scripts = () => world.browser.scripting.executeScript.mock.calls.map(([call]) => call);
  await commit();
  await eventually(() => expect(scripts()).toHaveLength(2));
  expect(scripts()[0]).toMatchObject({ args: [{ keys: expect.any(String) as unknown }] });
  expect(scripts()[1]).toMatchObject({ files: ['/own-sentry.js'] });
  expect(await world.say('getBriefing', {})).toMatchObject({ vendors: [] });
  await world.say('noticed', { urls: ['https://cdn.acme.example/w.js'], tokens: [] });
  expect(await world.say('getBriefing', {})).toMatchObject({ vendors: [{ id }] });
  expect(world.scripts.size).toBe(0);
});

test('what rules there are outlives the worker', async () => {
  const id = await own(world);
  await world.restart();
  expect(await world.say('getBriefing', {})).toMatchObject({ vendors: [{ id }] });
});

test('there is an end to how many', async () => {
  const { worker } = world;
  const { maxRules } = worker;
  const many = Array.from(
    { length: maxRules },
    () => worker.checkDefinition(teaser, worker.newId('')).vendor!,
  );
  expect(await worker.addCustomRules({ site: null, isPrivate: false }, 'imported', many)).toHaveLength(
    maxRules,
  );
  const [one] = many;
  expect(await worker.addCustomRules({ site: null, isPrivate: false }, 'imported', [one!])).toBe('tooMany');
});
