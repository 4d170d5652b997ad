import { expect, test } from 'vitest';
import { createWorld, eventually } from './world.ts';

const orders = (world: Awaited<ReturnType<typeof createWorld>>) =>
  world.sent
    .filter(({ name }) => name === 'keepAlive')
    .map(({ frameId, data }) => [frameId, (data as { wish?: { shield: boolean } }).wish?.shield]);

test('the shield is registered for the sites of the list only, and acts where a chat runs', async () => {
  const world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/', incognito: false });
  world.frame.answer = async (name) => (name === 'keepAlive' ? 'a-name' : null);
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  const choose = (isListed: boolean) =>
    world.ask('listSite', { list: 'shieldSites', text: 'shop.example', isListed });

  await choose(true);
  expect(world.scripts.get('shield')).toMatchObject({
    js: ['shield.js'],
    matches: ['*://*.shop.example/*'],
    allFrames: true,
  });
  expect(orders(world)).toEqual([]);

  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
  await eventually(() => expect(orders(world)).toContainEqual([0, true]));
  await eventually(() =>
    expect(world.browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ world: 'MAIN', args: ['a-name', expect.any(Number)] }),
    ),
  );

  world.sent.length = 0;
  await choose(false);
  expect(world.scripts.has('shield')).toBe(false);
  expect(orders(world)).toEqual([[0, false]]);
});

test('a frame of another site gets the listeners when it begins, on such a site only', async () => {
  const world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/', incognito: false });
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  const commit = (url: string) => world.worker.committed({ tabId: 1, frameId: 7, url } as never);
  const shields = () =>
    world.browser.scripting.executeScript.mock.calls.filter(([{ files }]) =>
      (files as string[] | undefined)?.includes('/shield.js'),
    );
  await commit('https://frame.alpha.example/');
  await world.ask('listSite', { list: 'shieldSites', text: 'shop.example', isListed: true });
  expect(shields()).toEqual([]);
  await commit('https://www.shop.example/frame');
  await commit('https://frame.alpha.example/');
  await eventually(() => expect(shields()).toHaveLength(1));
});
