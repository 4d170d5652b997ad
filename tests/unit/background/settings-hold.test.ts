/** What is set is so: each setting of chats, seen in what the background does. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Speaker } from '../../../lib/conversation/turn.ts';
import type { SettingChange } from '../../../lib/settings.ts';
import { talkTables } from './talk-tables.ts';
import { createWorld, type World } from './world.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
  Object.assign(world.browser.i18n, { getMessage: (key: string) => `<${key}>` });
});
afterEach(() => void vi.useRealTimers());

const set = (change: SettingChange) => world.ask('setSetting', change);
const pass = (ms: number) => void vi.setSystemTime(Date.now() + ms);
const tick = () => world.worker.ticked('conversations');

async function open(): Promise<void> {
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  await world.say('getBriefing', {});
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
}

async function say(seq: number, who: Speaker, text: string): Promise<unknown> {
  pass(10);
  const turn = { who, at: Date.now(), text, links: [], attachments: [] };
  const settled = { seq, kind: 'new' as const, turn };
  return world.say('recordTurn', { vendor: 'alpha', settled, canAnswer: true });
}

const notices = () => world.browser.notifications.create.mock.calls.map(([, { message }]) => message);
const end = () => world.say('chatSign', { vendor: 'alpha', sign: 'ended' });

test('without notices the number on the button alone tells', async () => {
  await set({ name: 'notices', value: false });
  await open();
  await say(1, 'visitor', 'Hello');
  await say(2, 'agent', 'Are you still there?');
  pass(4 * minute);
  await tick();
  await end();
  expect(notices()).toEqual([]);
  expect(world.browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: '1' });
});

test('a notice without words says only that there is an answer', async () => {
  await set({ name: 'noticeWords', value: false });
  await open();
  await say(1, 'agent', 'Your code is 1234');
  expect(notices()).toEqual(['<noticeAnswered>']);
});

test('the person is told after as many minutes as they want', async () => {
  await set({ name: 'warnAfterMinutes', value: 10 });
  await open();
  await say(1, 'visitor', 'Hello');
  await say(2, 'agent', 'Your number?');
  pass(9 * minute);
  await tick();
  expect(notices()).toEqual(['Your number?']);
  pass(minute);
  await tick();
  expect(notices()).toEqual(['Your number?', '<noticeWaiting>']);
});

test('where the vendor closes a chat sooner, they are told two minutes before', async () => {
  const { vendors } = await import('../../../lib/vendors/index.ts');
  vi.doMock('../../../lib/vendors/index.ts', () => ({
    vendors: vendors.map((one) => ({ ...one, closesAfterMinutes: 6 })),
  }));
  await world.restart();
  await set({ name: 'warnAfterMinutes', value: 10 });
  await open();
  await say(1, 'visitor', 'Hello');
  await say(2, 'agent', 'Your number?');
  pass(4 * minute);
  await tick();
  expect(notices()).toEqual(['Your number?', '<noticeWaiting>']);
});

test('a hidden chat is kept awake as long as they want', async () => {
  const stopped = () => notices().includes('<noticeStopped>');
  await set({ name: 'keepMinutes', value: 60 });
  await open();
  await say(1, 'visitor', 'Hello');
  pass(59 * minute);
  await tick();
  expect(stopped()).toBe(false);
  pass(minute);
  await tick();
  expect(stopped()).toBe(true);
});

test('“I’m here” sends their own sentence', async () => {
  world.frame.answer = async () => true;
  const sent = () => world.sent.filter(({ name }) => name === 'writeMessage').at(-1)?.data;
  await open();
  await world.ask('sayHere', { tabId: 1, vendor: 'alpha' });
  expect(sent()).toMatchObject({ text: '<sentenceHere>', send: true });
  await set({ name: 'hereSentence', value: ' Just a second! ' });
  await world.ask('sayHere', { tabId: 1, vendor: 'alpha' });
  expect(sent()).toMatchObject({ text: 'Just a second!', send: true });
});

test.each<[string, () => Promise<unknown>]>([
  ['anywhere', () => set({ name: 'keepTranscripts', value: false })],
  [
    'on this site',
    () => world.ask('listSite', { list: 'transcriptsOffSites', text: 'shop.example', isListed: true }),
  ],
])('where nothing is to be kept %s, nothing is, and its answers are told all the same', async (_, choose) => {
  await choose();
  await open();
  await say(1, 'visitor', 'Hello');
  await world.say('saveDraft', { vendor: 'alpha', text: 'My name is' });
  expect(await say(2, 'agent', 'Good morning')).toBe(true);
  await end();
  expect(await talkTables()).toEqual({ conversations: [], turns: [], drafts: [] });
  expect(notices()).toEqual(['Good morning', '<noticeEnded>']);
});

test('transcripts switched off in the middle of a chat end there; on, they begin with the next chat', async () => {
  const said = async () => (await talkTables()).turns.map(({ text }) => text).sort();
  await open();
  await say(1, 'visitor', 'Hello');
  await set({ name: 'keepTranscripts', value: false });
  await say(2, 'agent', 'A secret');
  await end();
  expect(await said()).toEqual(['Hello']);
  expect(notices()).toContain('<noticeEnded> <noticeKept>');

  await open();
  await set({ name: 'keepTranscripts', value: true });
  await say(1, 'visitor', 'Half a chat');
  await end();
  await open();
  await say(1, 'visitor', 'Hello again');
  expect(await said()).toEqual(['Hello', 'Hello again']);
});

test('what is older than it may be is deleted at the browser’s start, or on the next day', async () => {
  const kept = async () => {
    const { conversations, turns, drafts } = await talkTables();
    return [conversations.length, turns.length, drafts.length];
  };
  await world.restart();
  await open();
  await say(1, 'visitor', 'Hello');
  await world.say('saveDraft', { vendor: 'alpha', text: 'My name is' });
  await end();
  pass(6 * day);
  await world.restart();
  expect(await kept()).toEqual([1, 1, 1]);
  pass(2 * minute);
  await set({ name: 'retentionDays', value: 5 });
  await world.restart();
  expect(await kept()).toEqual([1, 1, 1]);
  pass(day);
  await world.restart();
  expect(await kept()).toEqual([0, 0, 0]);
});

test('a browser that starts does not wait for the next day; what is kept for good stays', async () => {
  await open();
  await say(1, 'visitor', 'Hello');
  await end();
  await set({ name: 'retentionDays', value: null });
  pass(500 * day);
  await world.restart();
  expect((await talkTables()).turns).toHaveLength(1);
  await set({ name: 'retentionDays', value: 499 });
  world.browser.storage.session.clear();
  await world.restart();
  expect(await talkTables()).toEqual({ conversations: [], turns: [], drafts: [] });
});
