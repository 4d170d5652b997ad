/** A press on a notice brings the chat itself, by the site's own launcher. */
import { beforeEach, expect, test } from 'vitest';
import type { ChatWindow } from '../../../lib/messages.ts';
import { createWorld, type World } from './world.ts';

let world: World;
/** What the frames say of the chat's window, by frame id. */
let windows: Record<number, ChatWindow>;
const vendorFrame = { frameId: 7, url: 'https://frame.alpha.example/' };

beforeEach(async () => {
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
  windows = { 0: 'closed', 7: 'unknown' };
  world.frame.answer = (name, _, frameId) => Promise.resolve(name === 'openChat' ? windows[frameId] : null);
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  await world.say('getBriefing', {});
  await world.say('getBriefing', {}, vendorFrame);
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
});

/** Frames in which something was pressed. */
const pressed = (): number[] =>
  world.sent
    .filter(({ name, data }) => name === 'openChat' && (data as { isToPress: boolean }).isToPress)
    .map(({ frameId }) => frameId);
const click = () => world.worker.noticeClicked('chat-1');

test('the tab comes to the front, and its chat is opened where it is closed', async () => {
  await click();
  expect(world.tabs[0]!.active).toBe(true);
  expect(pressed()).toEqual([0, 7]);
});

test('nothing is pressed when any frame has it open, or none can tell', async () => {
  windows = { 0: 'closed', 7: 'open' };
  await click();
  windows = { 0: 'unknown', 7: 'unknown' };
  await click();
  expect(pressed()).toEqual([]);
});

test('one launcher is pressed, not two', async () => {
  const ask = world.frame.answer;
  world.frame.answer = (name, tab, frame) =>
    pressed().length ? Promise.resolve('pressed') : ask(name, tab, frame);
  await click();
  expect(pressed()).toEqual([0]);
});

test('once the conversation has ended, nothing is pressed', async () => {
  await world.ask('endConversation', { tabId: 1, vendor: 'alpha' });
  await click();
  expect(world.tabs[0]!.active).toBe(true);
  expect(pressed()).toEqual([]);
});
