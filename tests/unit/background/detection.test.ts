import { beforeEach, expect, test } from 'vitest';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));

const injected = () => world.browser.scripting.executeScript.mock.calls.map(([call]) => call);
const candidates = () => (world.session()['tab:1'] as { candidates: string[] } | undefined)?.candidates;

test.each([
  ['a host', { urls: ['https://cdn.alpha.example/x.js'], tokens: [] }, ['alpha']],
  ['a self-hosted file', { urls: ['https://any.example/a/beta-sdk.js?v=1'], tokens: [] }, undefined],
  ['a self-hosted file at the root', { urls: ['https://any.example/beta-sdk.js?v=1'], tokens: [] }, ['beta']],
  ['a plain root', { urls: [], tokens: ['#alpha'] }, ['alpha']],
  ['a whole selector', { urls: [], tokens: ['div[data-beta]'] }, ['beta']],
  ['a false hit of the sentry', { urls: ['https://notalpha.example/'], tokens: ['#alphabet'] }, undefined],
  ['no address at all', { urls: ['alpha.example', '//', 'http://'], tokens: [] }, undefined],
])('confirms %s', async (_, found, expected) => {
  await world.say('noticed', found);
  expect(candidates()).toEqual(expected);
  expect(injected()).toHaveLength(expected ? 1 : 0);
});

test('the engine is injected into the top frame, by its document where documents have names', async () => {
  await world.say('noticed', { urls: [], tokens: ['#alpha'] }, { documentId: 'doc' });
  await world.say('noticed', { urls: [], tokens: ['#alpha'] }, { tabId: 2 });
  expect(injected()).toMatchObject([
    { target: { tabId: 1, documentIds: ['doc'] }, files: ['/widget.js'], injectImmediately: true },
    { target: { tabId: 2, frameIds: [0] }, files: ['/widget.js'], injectImmediately: true },
  ]);
});

test('once it runs it is not injected again but told of the new vendor', async () => {
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  await world.say('getBriefing', {});
  world.sent.length = 0;
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  expect(world.sent).toEqual([]);
  await world.say('noticed', { urls: [], tokens: ['#beta'] });
  expect(injected()).toHaveLength(1);
  expect(world.sent).toMatchObject([
    { tabId: 1, frameId: 0, name: 'briefingChanged', data: { vendors: [{ id: 'alpha' }, { id: 'beta' }] } },
  ]);
});

test('the next document gets an engine of its own', async () => {
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  await world.say('getBriefing', {});
  await world.worker.committed({ tabId: 1, frameId: 0, url: 'https://shop.example/two' } as never);
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  expect(injected()).toHaveLength(2);
});

test('a page that no extension may touch is no error', async () => {
  world.browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
  world.frame.answer = () => Promise.reject(new Error('Nobody there'));
  await world.say('noticed', { urls: [], tokens: ['#alpha'] });
  expect(candidates()).toEqual(['alpha']);
});

test('a frame on a vendor’s own host gets that vendor, and proves it is in the page', async () => {
  const from = { frameId: 3, url: 'https://frame.alpha.example/x' };
  expect(await world.say('getBriefing', {}, from)).toMatchObject({ vendors: [{ id: 'alpha' }] });
  await eventually(() => expect(candidates()).toEqual(['alpha']));
  await eventually(() => expect(injected()).toMatchObject([{ files: ['/widget.js'] }]));
});

test('a frame of nobody’s is told nothing', async () => {
  expect(await world.say('getBriefing', {}, { frameId: 3, url: 'https://ads.example/' })).toBeNull();
});

const self = { vendor: 'beta', url: 'https://chat.self.example:8443/w?token=1#now' };

test('a self-hosted frame is reached by its address, and served from then on', async () => {
  world.frames.set(1, [
    { frameId: 0, url: 'https://shop.example/page', parentFrameId: -1 },
    { frameId: 4, url: 'https://chat.self.example:8443/w?token=1', parentFrameId: 0 },
    { frameId: 5, url: 'https://other.example/', parentFrameId: 0 },
  ]);
  await world.say('reachFrame', self);
  expect(injected()).toMatchObject([{ target: { tabId: 1, frameIds: [4] }, files: ['/vendor-frame.js'] }]);
  const from = { frameId: 4, url: 'https://chat.self.example:8443/w?token=1' };
  expect(await world.say('getBriefing', {}, from)).toMatchObject({ vendors: [{ id: 'beta' }] });
});

test('only the top frame can have frames reached', async () => {
  await world.say('reachFrame', self, { frameId: 2 });
  expect(world.session()).not.toHaveProperty('tab:1');
});

test.each(['before', 'after'])('its origin is remembered with a decline made %s', async (when) => {
  if (when === 'before') await world.decline('beta');
  await world.say('reachFrame', self);
  if (when === 'after') await world.decline('beta');
  expect((await world.stored()).declines).toMatchObject([{ frames: ['https://chat.self.example:8443'] }]);
  await eventually(() =>
    expect(world.scripts.get('frames')).toMatchObject({
      js: ['vendor-frame.js'],
      allFrames: true,
      matches: ['*://chat.self.example/*'],
    }),
  );
});

test('a page that floods with frames is not remembered without end', async () => {
  await world.decline('beta');
  for (let i = 0; i < 30; i++)
    await world.say('reachFrame', { vendor: 'beta', url: `https://f${i}.example/` });
  expect((await world.stored()).declines[0]!.frames).toHaveLength(8);
});
