import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { catalogue, createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

test('a page with nothing known', async () => {
  expect(await world.say('getBriefing', {})).toEqual({
    site: 'shop.example',
    siteRule: null,
    vendorRules: {},
    defaultRule: 'once',
    declines: {},
    snoozedUntil: null,
    liftedUntil: null,
    areSheetsChanging: false,
    engaged: [],
    lifted: [],
    chip: {
      language: 'en',
      direction: 'ltr',
      decline: 'No thanks',
      declineLabel: 'No thanks: never show $1’s chat invitations on this site again',
      undo: 'Undo',
      declined: 'Declined on this site',
    },
    vendors: [],
  });
});

test('the top frame gets what may be in the page and what was declined on the site', async () => {
  await world.decline('beta');
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  const briefing = await world.say('getBriefing', {});
  expect(briefing?.vendors).toEqual([catalogue[0], catalogue[1]]);
});

test('a page that begins while the browser is told of other sheets hears of it', async () => {
  expect(await world.say('getBriefing', {})).toMatchObject({ areSheetsChanging: false });
  await world.decline('beta');
  expect(await world.say('getBriefing', {}, { tabId: 2 })).toMatchObject({ areSheetsChanging: true });
});

test('a change reaches every frame of every tab of the site, each with its own vendors', async () => {
  await world.say('getBriefing', {});
  await world.say('getBriefing', {}, { tabId: 2, tabUrl: 'https://help.shop.example/' });
  await world.say('getBriefing', {}, { tabId: 2, frameId: 6, url: 'https://frame.alpha.example/' });
  await world.say('getBriefing', {}, { tabId: 3, tabUrl: 'https://other.example/' });
  await world.say('getBriefing', {}, { tabId: 4, incognito: true });
  await eventually(() => expect(world.sent.length).toBeGreaterThan(0)); // the engine that the frame's vendor asked for
  world.sent.length = 0;
  await world.decline('beta');
  await eventually(() =>
    expect(
      world.sent.map(({ tabId, frameId, data }) => {
        const { declines, vendors } = data as { declines: object; vendors: { id: string }[] };
        return [tabId, frameId, declines, vendors.map(({ id }) => id)];
      }),
    ).toEqual([
      [1, 0, { beta: null }, ['beta']],
      [2, 0, { beta: null }, ['alpha', 'beta']],
      [2, 6, { beta: null }, ['alpha']],
    ]),
  );
});

test('a tab that hangs holds up nobody', async () => {
  // Here it hangs for good: no limit of time gets the others going.
  vi.doMock('../../../lib/background/within.ts', () => ({ within: (sent: Promise<unknown>) => sent }));
  onTestFinished(() => void vi.doUnmock('../../../lib/background/within.ts'));
  await world.restart();
  await world.say('getBriefing', {});
  await world.say('getBriefing', {}, { tabId: 2 });
  world.frame.answer = (_, tabId) => (tabId === 1 ? new Promise(() => {}) : Promise.resolve(null));
  await world.decline('alpha');
  await world.decline('beta');
  await eventually(() =>
    expect(world.sent.filter(({ tabId }) => tabId === 2).at(-1)).toMatchObject({
      data: { declines: { alpha: null, beta: null } },
    }),
  );
});

test('many changes at once end in the last state', async () => {
  await world.say('getBriefing', {});
  await Promise.all([
    world.decline('alpha'),
    world.decline('beta'),
    world.ask('setSiteRule', { site: 'shop.example', rule: 'quiet', isPrivate: false }),
    world.say('setEngagement', { vendor: 'gamma', engagement: 'open' }),
  ]);
  await eventually(() =>
    expect(world.sent.at(-1)?.data).toMatchObject({
      declines: { alpha: null, beta: null },
      siteRule: 'quiet',
      engaged: ['gamma'],
    }),
  );
});

test('"show what was hidden" is for one tab', async () => {
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
  await world.say('getBriefing', {}, { tabId: 2 });
  await world.ask('showHidden', { tabId: 1, for: 'page' });
  expect((await world.say('getBriefing', {}))?.lifted).toEqual(['*']);
  expect((await world.say('getBriefing', {}, { tabId: 2 }))?.lifted).toEqual([]);
  await world.ask('showHidden', { tabId: 1, for: null });
  expect((await world.say('getBriefing', {}))?.lifted).toEqual([]);
});
