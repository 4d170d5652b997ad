import { beforeEach, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/messages.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const see = (vendor: string): { sightings: Sighting[] } => ({
  sightings: [{ vendor, part: 'launcher', state: 'shown' }],
});
const commit = (url: string, more = {}) =>
  world.worker.committed({ tabId: 1, frameId: 0, url, documentLifecycle: 'active', ...more } as never);
const state = (tabId = 1) => world.session()[`tab:${tabId}`] as Record<string, unknown> | undefined;

test('messages that come at the same time lose nothing', async () => {
  await Promise.all([
    ...Array.from({ length: 30 }, (_, frameId) => world.say('reportSightings', see('alpha'), { frameId })),
    world.say('setEngagement', { vendor: 'alpha', engagement: 'open' }),
    world.say('setEngagement', { vendor: 'beta', engagement: 'talked' }),
    world.say('noticed', { urls: ['https://alpha.example/'], tokens: [] }),
    world.say('noticed', { urls: [], tokens: ['#beta'] }),
  ]);
  expect(Object.keys(state()!.frames as object)).toHaveLength(30);
  expect(state()).toMatchObject({ engagement: { alpha: 'open', beta: 'talked' } });
  expect(new Set(state()!.candidates as string[])).toEqual(new Set(['alpha', 'beta']));
});

test('the next page of the site starts afresh, but an open chat goes on', async () => {
  await world.say('noticed', { urls: ['https://alpha.example/'], tokens: [] });
  await world.say('reportSightings', see('alpha'));
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' });
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
  await world.ask('showHidden', { tabId: 1, for: 'page' });
  await commit('https://www.shop.example/two');
  expect(state()).toMatchObject({ candidates: [], frames: {}, lifted: [], engagement: { alpha: 'open' } });
});

test('another site starts with nothing', async () => {
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' });
  await commit('https://other.example/');
  expect(state()).toBeUndefined();
  expect((await world.say('getBriefing', {}, { tabUrl: 'https://other.example/' }))?.engaged).toEqual([]);
});

test('frames that move, and pages loaded ahead, leave the page alone', async () => {
  await world.say('noticed', { urls: ['https://alpha.example/'], tokens: [] });
  await world.say('reportSightings', see('alpha'), { frameId: 4, url: 'https://frame.alpha.example/' });
  await commit('https://other.example/', { documentLifecycle: 'prerender' });
  await commit('https://frame.alpha.example/2', { frameId: 4 });
  expect(state()).toMatchObject({ candidates: ['alpha'], frames: {} });
});

test('a tab that is closed leaves nothing behind', async () => {
  await world.say('reportSightings', see('alpha'));
  await world.worker.removed(1);
  expect(state()).toBeUndefined();
});

test('engagement anywhere counts in every tab of the site, until that tab is gone', async () => {
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' }, { tabId: 2 });
  expect((await world.say('getBriefing', {}))?.engaged).toEqual(['alpha']);
  await world.worker.removed(2);
  expect((await world.say('getBriefing', {}))?.engaged).toEqual([]);
  await eventually(() => expect(world.sent.at(-1)).toMatchObject({ tabId: 1, data: { engaged: [] } }));
});

test('everything about a tab outlives the worker', async () => {
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  await world.say('setEngagement', { vendor: 'beta', engagement: 'talked' });
  await world.restart();
  const briefing = await world.say('getBriefing', {});
  expect(briefing).toMatchObject({ engaged: ['beta'], vendors: [{ id: 'alpha' }] });
});

test('a window opened once more, or closed, takes nothing from a conversation', async () => {
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' });
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' });
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'none' });
  expect(state()).toMatchObject({ engagement: { alpha: 'talked' } });
});

test('a window that is closed without a word was no conversation', async () => {
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' });
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'none' });
  expect(state()?.engagement).toEqual({});
});

test('a message that overtakes the navigation already belongs to the new page', async () => {
  await world.say('noticed', { urls: [], tokens: ['#alpha'] }, { documentId: 'one' });
  world.frames.set(1, [{ frameId: 0, url: '', parentFrameId: -1, documentId: 'two' }]);
  await world.say('noticed', { urls: [], tokens: ['#beta'] }, { documentId: 'two' });
  await commit('https://shop.example/two', { documentId: 'two' });
  expect(state()).toMatchObject({ candidates: ['beta'], documentId: 'two' });
});

test('a late message of the page before does not bring it back', async () => {
  await world.say('noticed', { urls: [], tokens: ['#beta'] }, { documentId: 'two' });
  world.frames.set(1, [{ frameId: 0, url: '', parentFrameId: -1, documentId: 'two' }]);
  await world.say('reportSightings', see('alpha'), { documentId: 'one' });
  expect(state()).toMatchObject({ candidates: ['beta'], documentId: 'two', frames: {} });
});

test('a page loaded ahead is told the facts of its own site, and nothing of it is kept', async () => {
  await world.decline('alpha', { tabUrl: 'https://next.example/' });
  world.frames.set(1, [
    { frameId: 7, url: '', parentFrameId: -1 },
    { frameId: 8, url: '', parentFrameId: 7 },
  ]);
  const from = { frameId: 7, url: 'https://next.example/', documentLifecycle: 'prerender' };
  expect(await world.say('getBriefing', {}, from)).toMatchObject({
    site: 'next.example',
    declines: { alpha: null },
    vendors: [{ id: 'alpha' }],
  });
  expect(await world.say('getBriefing', {}, { ...from, frameId: 8 })).toBeNull();
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' }, from);
  expect(state()).toBeUndefined();
});
