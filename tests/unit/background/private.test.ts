import { beforeEach, expect, test } from 'vitest';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const hidden = { tabId: 9, incognito: true };
const nothing = { sites: [], declines: [], tally: [], defaults: [], customRules: [] };
const place = { site: 'shop.example', isPrivate: true };

test('nothing that happens in a private tab reaches the disk', async () => {
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] }, hidden);
  await world.say(
    'reportSightings',
    { sightings: [{ vendor: 'alpha', part: 'greeting', state: 'offered' }] },
    hidden,
  );
  await world.decline('alpha', hidden);
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 2 }, hidden);
  await world.say('setEngagement', { vendor: 'beta', engagement: 'talked' }, hidden);
  await world.say('reachFrame', { vendor: 'alpha', url: 'https://self.example/' }, hidden);
  await world.ask('setSiteRule', { ...place, rule: 'quiet' });
  await world.restart();
  expect(await world.stored()).toEqual(nothing);
  expect(world.browser.storage.local.items()).toEqual({});
  expect(world.scripts.size).toBe(0);
});

test('a private decline holds in private tabs only, and outlives the worker', async () => {
  await world.decline('alpha', hidden);
  await world.restart();
  expect((await world.say('getBriefing', {}, hidden))?.declines).toEqual({ alpha: null });
  expect((await world.say('getBriefing', {}))?.declines).toEqual({});
});

test('what the person had declined before holds in private tabs too', async () => {
  await world.decline('alpha');
  expect((await world.say('getBriefing', {}, hidden))?.declines).toEqual({ alpha: null });
});

test('showing it again in a private window changes nothing on the disk', async () => {
  await world.decline('alpha');
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 3 }, hidden);
  await world.ask('forgetDecline', { ...place, vendor: 'alpha' });
  expect((await world.say('getBriefing', {}, hidden))?.declines).toEqual({});
  expect((await world.say('getBriefing', {}))?.declines).toEqual({ alpha: null });
  expect((await world.stored()).declines).toMatchObject([{ vendor: 'alpha', until: null, repeats: 0 }]);
});

test('a private rule covers the stored one', async () => {
  await world.ask('setSiteRule', { site: 'shop.example', rule: 'quiet', isPrivate: false });
  await world.ask('setSiteRule', { ...place, rule: null });
  expect((await world.say('getBriefing', {}, hidden))?.siteRule).toBeNull();
  expect((await world.say('getBriefing', {}))?.siteRule).toBe('quiet');
});

test('a private conversation is no business of the other tabs', async () => {
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' }, hidden);
  expect((await world.say('getBriefing', {}))?.engaged).toEqual([]);
  expect((await world.say('getBriefing', {}, { ...hidden, tabId: 10 }))?.engaged).toEqual(['alpha']);
});

test('it is all forgotten when the last private tab is closed, not before', async () => {
  await world.decline('alpha', hidden);
  world.tabs.push({ id: 10, url: 'https://b.example/', incognito: true });
  await world.worker.removed(9);
  expect((await world.say('getBriefing', {}, hidden))?.declines).toEqual({ alpha: null });
  // The tab that closes may still be listed.
  await world.worker.removed(10);
  await world.worker.removed(9);
  await eventually(() => expect(JSON.stringify(world.session())).not.toContain('shop.example'));
});
