import { beforeEach, expect, test } from 'vitest';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

test('a page with a widget', async () => {
  world.tabs.push({ id: 1, url: 'https://www.shop.example/page', incognito: false });
  world.frames.set(
    1,
    [0, 4].map((frameId) => ({ frameId, url: '', parentFrameId: -1 })),
  );
  const seen = { vendor: 'alpha', part: 'greeting', state: 'offered' } as const;
  await world.say('reportSightings', { sightings: [seen] });
  await world.say(
    'reportSightings',
    { sightings: [seen] },
    { frameId: 4, url: 'https://frame.alpha.example/' },
  );
  await world.say(
    'reportSightings',
    { sightings: [seen] },
    { frameId: 5, url: 'https://gone.alpha.example/' },
  );
  await world.decline('beta');
  expect(await world.ask('getTabView', { tabId: 1 })).toEqual({
    site: 'shop.example',
    isPrivate: false,
    storage: 'database',
    siteRule: null,
    defaultRule: 'once',
    snoozedUntil: null,
    isVisitSnoozed: false,
    silenced: 1,
    sightings: [
      { ...seen, frameId: 0 },
      { ...seen, frameId: 4 },
    ],
    declines: [expect.objectContaining({ vendor: 'beta', until: null, repeats: 0 })],
    lifted: [],
    lift: null,
    liftedUntil: null,
    names: { alpha: 'ALPHA', beta: 'BETA' },
    conversations: [],
    leftOff: [],
  });
});

test.each([
  'https://chromewebstore.google.com/',
  'about:blank',
  'chrome://settings',
  'file:///home/me/a.html',
])('no site at %s', async (url) => {
  world.tabs.push({ id: 1, url, incognito: false });
  expect(await world.ask('getTabView', { tabId: 1 })).toMatchObject({
    site: null,
    sightings: [],
    declines: [],
  });
  expect(await world.ask('declineInTab', { tabId: 1, vendor: 'alpha' })).toBe(false);
});

test('a tab that is gone is answered with nothing', async () => {
  expect(await world.ask('getTabView', { tabId: 77 })).toBeUndefined();
});

test('the popup declines what is seen, under its kind', async () => {
  world.tabs.push({ id: 1, url: 'https://shop.example/', incognito: false });
  await world.say('reportSightings', { sightings: [{ vendor: 'alpha', part: 'teaser', state: 'shown' }] });
  expect(await world.ask('declineInTab', { tabId: 1, vendor: 'alpha' })).toBe(true);
  expect((await world.stored()).declines).toMatchObject([{ vendor: 'alpha', how: 'popup', kind: 'teaser' }]);
});

test('in a private tab it is declined for the private windows only', async () => {
  world.tabs.push({ id: 1, url: 'https://shop.example/', incognito: true });
  await world.ask('declineInTab', { tabId: 1, vendor: 'alpha' });
  expect((await world.stored()).declines).toEqual([]);
  expect(await world.ask('getTabView', { tabId: 1 })).toMatchObject({
    isPrivate: true,
    declines: [{ vendor: 'alpha' }],
  });
});

test('the toolbar button’s title names what was seen', async () => {
  await world.say('reportSightings', { sightings: [{ vendor: 'alpha', part: 'launcher', state: 'shown' }] });
  expect(world.browser.action.setTitle).toHaveBeenLastCalledWith({
    tabId: 1,
    title: 'No Thanks: ALPHA · Chat available',
  });
});
