import { expect, test } from 'vitest';
import { createWorld } from './world.ts';

const shop = 'https://shop.example/help';
/** The vendor's own host: what is a frame in the shop's pages. */
const chat = 'https://frame.alpha.example/chat';

async function twoTabs(url: string) {
  const world = await createWorld();
  world.tabs.push({ id: 1, url: shop, incognito: false }, { id: 2, url, incognito: false });
  return world;
}
const commit = (world: Awaited<ReturnType<typeof createWorld>>, url: string) =>
  world.worker.committed({ tabId: 2, frameId: 0, url } as never);
const chats = (world: Awaited<ReturnType<typeof createWorld>>, tabUrl: string) =>
  world.say('getChats', {}, { tabId: 2, url: tabUrl, tabUrl });

test('a chat in a window that the shop opened is one of the shop’s, in a new worker, too', async () => {
  const world = await twoTabs(chat);
  await world.worker.opened({ tabId: 2, sourceTabId: 1 } as never);
  await commit(world, chat);
  expect(await chats(world, chat)).toMatchObject([{ vendor: { id: 'alpha' }, isInside: true }]);
  await world.restart();
  await world.say(
    'openConversation',
    { vendor: 'alpha', by: 'visitor' },
    { tabId: 2, url: chat, tabUrl: chat },
  );
  expect(await world.ask('getConversations', {})).toMatchObject([{ tabId: 2, site: 'shop.example' }]);
  // The chat goes on on the next page of its window.
  await commit(world, `${chat}/2`);
  expect(await world.ask('getConversations', {})).toHaveLength(1);
  await world.worker.removed(2);
  expect(await world.ask('getConversations', {})).toEqual([]);
  expect(world.session()).not.toHaveProperty('opener:2');
});

test('a vendor’s page that nobody opened is not followed, and another page has its own site', async () => {
  const world = await twoTabs(chat);
  await commit(world, chat);
  expect(await chats(world, chat)).toEqual([]);
  const other = 'https://other.example/';
  await world.worker.opened({ tabId: 2, sourceTabId: 1 } as never);
  await commit(world, other);
  expect(await world.say('getBriefing', {}, { tabId: 2, url: other, tabUrl: other })).toMatchObject({
    site: 'other.example',
  });
  expect(await chats(world, other)).toEqual([]);
});
