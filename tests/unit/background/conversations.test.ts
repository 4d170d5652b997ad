import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settled } from '../../../lib/conversation/tracker.ts';
import type { Speaker } from '../../../lib/conversation/turn.ts';
import { talkTables } from './talk-tables.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
});

const settled = (seq: number, who: Speaker, text: string, kind: Settled['kind'] = 'new'): Settled => ({
  seq,
  kind,
  turn: { who, at: Date.now(), text, links: [], attachments: [] },
});
const say = (seq: number, who: Speaker, text: string, from = {}, kind: Settled['kind'] = 'new') =>
  world.say('recordTurn', { vendor: 'alpha', settled: settled(seq, who, text, kind), canAnswer: true }, from);
const open = async (from = {}) => {
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] }, from);
  await world.say('getBriefing', {}, from);
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' }, from);
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' }, from);
};
const running = async () => (await world.ask('getConversations', {})) ?? [];
const chats = (from = {}) => world.say('getChats', {}, from);
const notices = () => world.browser.notifications.create.mock.calls.map(([, { message }]) => message);
const kept = async () => (await talkTables()).turns.map(({ seq, who, text }) => `${seq} ${who}: ${text}`);

describe('a conversation in the background', () => {
  test('is kept turn by turn, an edit in its place', async () => {
    await open();
    expect(await say(1, 'visitor', 'Hello')).toBe(true);
    await say(2, 'agent', 'Good');
    await say(2, 'agent', 'Good morning', {}, 'edited');
    expect(await kept()).toEqual(['1 visitor: Hello', '2 agent: Good morning']);
    expect((await talkTables()).conversations).toMatchObject([
      { site: 'shop.example', vendor: 'alpha', endedAt: null },
    ]);
  });

  test('goes on after a reload and in a new worker, which knows every turn that was told', async () => {
    await open();
    await say(1, 'visitor', 'Hello');
    await world.restart();
    await world.worker.committed({ tabId: 1, frameId: 0, url: 'https://shop.example/next' } as never);
    expect(await running()).toMatchObject([{ tabId: 1, vendor: 'alpha', name: 'ALPHA' }]);
    await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
    const [chat] = (await chats())!;
    expect(chat).toMatchObject({ isRunning: true, known: [{ seq: 1 }] });
    expect(await say(2, 'agent', 'Still here')).toBe(true);
    expect(await kept()).toHaveLength(2);
    expect((await talkTables()).conversations).toHaveLength(1);
  });

  test('may be had in a chat of which no message is described, once it is open', async () => {
    await world.say('noticed', { urls: ['https://beta.example/a.js'], tokens: [] });
    expect(await chats()).toEqual([]);
    await world.say('setEngagement', { vendor: 'beta', engagement: 'open' });
    expect(await chats()).toMatchObject([{ vendor: { id: 'beta' }, isRunning: false }]);
    expect((await chats())![0]!.vendor.conversation).toBeUndefined();
  });

  test('protects its vendor from suppression while it runs, and no longer', async () => {
    await world.decline('alpha');
    await open();
    expect((await world.say('getBriefing', {}))?.engaged).toEqual(['alpha']);
    await world.ask('endConversation', { tabId: 1, vendor: 'alpha' });
    expect((await world.say('getBriefing', {}))?.engaged).toEqual([]);
    expect(await running()).toEqual([]);
    expect(await say(2, 'agent', 'Late')).toBe(false);
    expect(world.sent.map(({ name }) => name)).toContain('conversationOver');
  });

  test('ends with its tab, and with the site in it', async () => {
    await open();
    await world.worker.committed({ tabId: 1, frameId: 0, url: 'https://other.example/' } as never);
    expect(await running()).toEqual([]);
    await eventually(async () =>
      expect((await talkTables()).conversations).toMatchObject([{ endedBy: 'left' }]),
    );
  });

  test('that broke off goes on when the same chat comes back', async () => {
    await open();
    await say(1, 'visitor', 'Hello');
    await world.worker.removed(1);
    await eventually(async () =>
      expect((await talkTables()).conversations).toMatchObject([{ endedBy: 'closed' }]),
    );
    const again = { tabId: 2 };
    await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] }, again);
    await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' }, again);
    expect((await chats(again))![0]).toMatchObject({ isRunning: false, known: [{ seq: 1 }] });
    await world.say('openConversation', { vendor: 'alpha', by: 'visitor' }, again);
    await say(2, 'visitor', 'Me again', again);
    expect((await talkTables()).conversations).toHaveLength(1);
    expect(await kept()).toHaveLength(2);
  });

  test('leaves nothing on the disk from a private window, and no words in a notice', async () => {
    const hidden = { tabId: 9, incognito: true };
    world.tabs.push({ id: 9, url: 'https://shop.example/', incognito: true });
    await open(hidden);
    await say(1, 'agent', 'A secret', hidden);
    await world.say('saveDraft', { vendor: 'alpha', text: 'mine' }, hidden);
    expect(await talkTables()).toEqual({ conversations: [], turns: [], drafts: [] });
    expect(JSON.stringify(world.session())).not.toContain('secret');
    expect(notices().join()).not.toContain('secret');
  });

  test('keeps a draft while it runs, and forgets it when it was sent', async () => {
    await open();
    await world.say('saveDraft', { vendor: 'alpha', text: 'I would li' });
    expect(await running()).toMatchObject([{ draft: 'I would li' }]);
    await world.say('saveDraft', { vendor: 'alpha', text: '' });
    expect(await running()).toMatchObject([{ draft: '' }]);
  });

  test('takes no turn that is longer or later than any could be, and of a flood only so much', async () => {
    await open();
    expect(await say(5001, 'agent', 'x')).toBeUndefined();
    expect(await say(2, 'agent', 'x'.repeat(8001))).toBeUndefined();
    for (let seq = 1; seq <= 130; seq++) await say(seq, 'agent', 'x'.repeat(8000), {}, 'restored');
    expect(await kept()).toHaveLength(125);
  });
});

describe('telling the person', () => {
  const look = (active: boolean) => void (world.tabs[0]!.active = active);

  test('of an answer nobody saw, once in a burst, with its words and a number', async () => {
    await open();
    await say(1, 'visitor', 'Hello');
    await say(2, 'agent', 'Good morning');
    await say(3, 'agent', 'How are you?');
    expect(notices()).toEqual(['Good morning']);
    expect(world.browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '2' });
    await world.say('chatSign', { vendor: 'alpha', sign: 'looked' });
    expect(world.browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 1, text: '' });
  });

  test('of an answer that only a number of unread messages tells of, and not of one whose words were told', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await open();
      await say(1, 'visitor', 'Hello');
      await world.say('chatSign', { vendor: 'alpha', sign: 'unread' });
      await world.say('chatSign', { vendor: 'alpha', sign: 'unread' });
      expect(world.browser.notifications.create).toHaveBeenCalledTimes(1);
      expect(await running()).toMatchObject([{ unread: 2 }]);
      vi.setSystemTime(Date.now() + 60_000);
      await say(2, 'agent', 'Good morning');
      await world.say('chatSign', { vendor: 'alpha', sign: 'unread' });
      expect(world.browser.notifications.create).toHaveBeenCalledTimes(2);
      expect(await running()).toMatchObject([{ unread: 3 }]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('of nothing while they look, or that was said before', async () => {
    await open();
    await say(1, 'bot', 'Welcome', {}, 'restored');
    look(true);
    await say(2, 'agent', 'Good morning');
    expect(notices()).toEqual([]);
  });

  test('that the agent waits, and that it ended', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await open();
      await say(1, 'visitor', 'Hello');
      vi.setSystemTime(Date.now() + 5);
      await say(2, 'agent', 'Your number?');
      world.browser.notifications.create.mockClear();
      vi.setSystemTime(Date.now() + 3 * 60_000 + 1);
      await world.worker.ticked('conversations');
      await world.worker.ticked('conversations');
      expect(world.browser.notifications.create).toHaveBeenCalledTimes(1);
      await world.say('chatSign', { vendor: 'alpha', sign: 'ended' });
      expect(world.browser.notifications.create).toHaveBeenCalledTimes(2);
      expect(await running()).toEqual([]);
      await world.worker.ticked('conversations');
      expect(world.browser.alarms.clear).toHaveBeenCalledWith('conversations');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('keeping the tab', () => {
  const held = () =>
    world.sent
      .filter(({ name }) => name === 'keepAlive')
      .map(({ frameId, data }) => [frameId, (data as { do: string }).do]);

  test('is undone frame by frame, the top one last, and its discarding is as before', async () => {
    await open();
    await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
    await eventually(() => expect(world.tabs[0]!.autoDiscardable).toBe(false));
    await world.say('getBriefing', {}, { frameId: 7, url: 'https://frame.alpha.example/' });
    await world.say('getChats', {}, { frameId: 7, url: 'https://frame.alpha.example/' });
    const frame = { frameId: 7, url: 'https://frame.alpha.example/', parentFrameId: 0 };
    world.frames.set(1, [{ frameId: 0, url: 'https://shop.example/page', parentFrameId: -1 }, frame]);
    world.sent.length = 0;
    await world.ask('endConversation', { tabId: 1, vendor: 'alpha' });
    expect(held()).toEqual([
      [7, 'release'],
      [0, 'release'],
    ]);
    expect(world.tabs[0]!.autoDiscardable).toBe(true);
    expect(world.browser.storage.local.items()).toEqual({});
    expect(world.browser.alarms.clear).toHaveBeenCalledWith('conversations');
  });

  test('that a browser left behind is undone at the next start', async () => {
    await world.browser.storage.local.set({ 'kept:1': true });
    world.tabs[0]!.autoDiscardable = false;
    await world.restart();
    expect(world.tabs[0]!.autoDiscardable).toBe(true);
  });

  test('gives a sign of life to a hidden tab, for twenty minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await open();
      await say(1, 'visitor', 'Hello');
      await eventually(() => expect(held()).toContainEqual([0, 'nudge']));
      world.sent.length = 0;
      await world.worker.ticked('conversations');
      expect(held()).toEqual([[0, 'nudge']]);
      vi.setSystemTime(Date.now() + 21 * 60_000);
      world.sent.length = 0;
      await world.worker.ticked('conversations');
      await world.worker.ticked('conversations');
      expect(held()).toEqual([
        [0, 'hold'],
        [0, 'hold'],
      ]);
      expect(world.sent.at(-1)!.data).toMatchObject({ wish: { channel: 'never', shield: false } });
    } finally {
      vi.useRealTimers();
    }
  });
});
