import { beforeEach, expect, test } from 'vitest';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const setRule = { name: 'setSiteRule', data: { site: 'shop.example', rule: 'allow', isPrivate: false } };
const tab = { id: 1, url: 'https://shop.example/', incognito: false };

test.each([
  ['a content script', { id: 'ours', url: 'https://shop.example/', frameId: 0, tab }],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }],
  ['another extension that claims our address', { id: 'theirs', url: 'chrome-extension://ours/popup.html' }],
  ['an address that only looks like ours', { id: 'ours', url: 'https://chrome-extension//ours/popup.html' }],
  ['nobody', {}],
])('our pages’ messages are refused from %s', async (_, sender) => {
  expect(await world.deliver(setRule, sender)).toBeUndefined();
  expect((await world.stored()).sites).toEqual([]);
});

test('our pages’ messages are taken from our pages, in a popup and in a tab', async () => {
  const url = 'chrome-extension://ours/popup.html';
  await world.deliver(setRule, { id: 'ours', url, tab: { ...tab, url }, frameId: 0 });
  expect((await world.stored()).sites).toMatchObject([{ site: 'shop.example', rule: 'allow' }]);
});

test.each([
  ['another extension', { id: 'theirs', url: tab.url, frameId: 0, tab }],
  ['a page of ours', { id: 'ours', url: 'chrome-extension://ours/popup.html', frameId: 3, tab }],
  ['no tab', { id: 'ours', url: tab.url, frameId: 0 }],
  ['a file', { id: 'ours', url: 'file:///home/me', frameId: 0, tab: { ...tab, url: 'file:///home/me' } }],
])('content messages are refused from %s', async (_, sender) => {
  const data = { id: 'decline-1', vendor: 'alpha', kind: 'greeting', how: 'chip', at: Date.now() };
  expect(await world.deliver({ name: 'recordDecline', data }, sender)).toBeUndefined();
  expect((await world.stored()).declines).toEqual([]);
});

test.each([
  undefined,
  null,
  7,
  'getBriefing',
  {},
  { name: 3 },
  { name: 'toString', data: {} },
  { name: '__proto__', data: {} },
  { name: 'getBriefing' },
  { name: 'recordDecline', data: {} },
  { name: 'recordDecline', data: { id: 'x', vendor: 'alpha', kind: 'greeting', how: 'chip', at: 1 } },
  { name: 'recordDecline', data: { id: 'decline-1', vendor: 'alpha', kind: 'hello', how: 'chip', at: 1 } },
  { name: 'recordDecline', data: { id: 'decline-1', vendor: 'nobody', kind: 'badge', how: 'chip', at: 1 } },
  { name: 'recordRepeats', data: { vendor: 'alpha', kind: 'greeting', count: 1e9 } },
  { name: 'reportSightings', data: { sightings: 'all' } },
  { name: 'setEngagement', data: { vendor: 'alpha', engagement: 'married' } },
  { name: 'runCall', data: { vendor: 'alpha', call: -1 } },
  { name: 'reachFrame', data: { vendor: 'alpha', url: 'javascript:alert(1)' } },
])('junk is answered with nothing: %j', async (message) => {
  expect(await world.deliver(message, { id: 'ours', url: tab.url, frameId: 0, tab })).toBeUndefined();
  expect(world.session()).not.toHaveProperty('tab:1');
  expect((await world.stored()).declines).toEqual([]);
});

test.each([
  { site: 'https://shop.example/', rule: 'quiet', isPrivate: false },
  { site: 'www.shop.example', rule: 'quiet', isPrivate: false },
  { site: '*', rule: 'quiet', isPrivate: false },
  { site: 'shop.example', rule: 'blocked', isPrivate: false },
  { site: 'shop.example', rule: 'quiet' },
])('a rule that makes no sense is not stored: %j', async (data) => {
  await world.ask('setSiteRule', data as never);
  expect((await world.stored()).sites).toEqual([]);
});

test.each(['shop.example', 'localhost', '127.0.0.1', '::1', 'github.io'])(
  '%s may have a rule',
  async (site) => {
    await world.ask('setSiteRule', { site, rule: 'quiet', isPrivate: false });
    expect((await world.stored()).sites).toHaveLength(1);
  },
);

test('unknown vendors and impossible boxes are dropped from a report, and a flood is cut', async () => {
  const good = { vendor: 'alpha', part: 'greeting', state: 'shown' } as const;
  const bad = [
    { ...good, vendor: 'nobody' },
    { ...good, box: { x: NaN, y: 0, width: 1, height: 1 } },
    { ...good, box: { x: '0', y: 0, width: 1, height: 1 } },
    { ...good, html: '<b>' },
  ];
  await world.say('reportSightings', { sightings: [...bad, ...Array(500).fill(good)] as never });
  const { frames } = world.session()['tab:1'] as { frames: { 0: { sightings: unknown[] } } };
  expect(frames[0].sightings).toEqual(Array(64).fill(good));
});

test('the site is never taken from the message', async () => {
  const data = {
    id: 'decline-1',
    vendor: 'alpha',
    kind: 'greeting',
    how: 'chip',
    at: 1,
    site: 'bank.example',
  };
  await world.say('recordDecline', data as never, { tabUrl: 'https://evil.example/' });
  expect((await world.stored()).declines).toMatchObject([{ site: 'evil.example' }]);
});

test('a vendor’s frame speaks for the site of the top page', async () => {
  await world.decline('alpha', { frameId: 5, url: 'https://frame.alpha.example/x' });
  expect((await world.stored()).declines).toMatchObject([{ site: 'shop.example' }]);
});

test('a decline that arrives when the tab is already elsewhere belongs to the page that sent it', async () => {
  const sender = {
    id: 'ours',
    url: 'https://shop.example/',
    frameId: 0,
    tab: { ...tab, url: 'https://next.example/' },
  };
  const data = { id: 'decline-1', vendor: 'alpha', kind: 'greeting', how: 'vendor', at: 1 };
  await world.deliver({ name: 'recordDecline', data }, sender);
  expect((await world.stored()).declines).toMatchObject([{ site: 'shop.example' }]);
});
