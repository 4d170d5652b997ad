import { expect, test } from 'vitest';
import { createWorld } from './world.ts';

async function talking() {
  const world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/', incognito: false });
  world.tabs.push({ id: 2, url: 'https://other.example/', incognito: false });
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
  const isApart = async () => (await world.ask('getConversations', {}))![0]!.isApart;
  return { world, isApart };
}

test('a chat moves into a window of its own and back to where it was', async () => {
  const { world, isApart } = await talking();
  expect(await isApart()).toBe(false);
  expect(await world.ask('moveChat', { tabId: 1, isApart: true })).toBe(true);
  expect(world.browser.windows.create).toHaveBeenCalledWith(
    expect.objectContaining({ tabId: 1, incognito: false }),
  );
  expect(await isApart()).toBe(true);
  await world.worker.committed({ tabId: 1, frameId: 0, url: 'https://shop.example/next' } as never);
  expect(await world.ask('moveChat', { tabId: 1, isApart: false })).toBe(true);
  expect(world.tabs[0]!.windowId).toBe(1);
  expect(await isApart()).toBe(false);
});

test('it stays where there is no window to go back to, and where the browser has none', async () => {
  const { world, isApart } = await talking();
  await world.ask('moveChat', { tabId: 1, isApart: true });
  world.browser.windows.getAll = async () => [{ id: 2, incognito: false }];
  expect(await world.ask('moveChat', { tabId: 1, isApart: false })).toBe(false);
  expect(await isApart()).toBe(true);
  (world.browser as { windows?: unknown }).windows = undefined;
  expect(await isApart()).toBeNull();
});
