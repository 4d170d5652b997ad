/** Kept transcripts are the person's: deleted one by one, by site or all, taken back, and not kept where they said so. */
import { beforeEach, describe, expect, test } from 'vitest';
import { conversation, talksToDisk, talkTables, turn } from './talk-tables.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
});

const shop = (name: string) => ({ site: `${name}.example` });
const ids = async () => (await talkTables()).conversations.map(({ id }) => id);
const words = async () => (await talkTables()).turns.map(({ conversation: of, text }) => `${of}: ${text}`);
const say = (seq: number, text: string) =>
  world.say('recordTurn', {
    vendor: 'alpha',
    settled: {
      seq,
      kind: 'new',
      turn: { who: 'agent', at: Date.now(), text, links: [], attachments: [] },
    },
    canAnswer: true,
  });
const open = async () => {
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  await world.say('getBriefing', {});
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'talked' });
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
};

describe('deleting', () => {
  beforeEach(() =>
    talksToDisk({
      conversations: [
        conversation('one', shop('a')),
        conversation('two', shop('b')),
        conversation('three', shop('b')),
      ],
      turns: [
        turn('one', 1, 'first'),
        turn('one', 2, 'second'),
        turn('two', 1, 'other'),
        turn('three', 1, 'more'),
      ],
    }),
  );

  test('one takes its turns along, and is taken back whole', async () => {
    const before = await talkTables();
    const deleted = await world.ask('deleteTranscripts', { id: 'one' });
    expect(await words()).toEqual(['three: more', 'two: other']);
    expect(deleted).toMatchObject([{ id: 'one', turns: [{ text: 'first' }, { text: 'second' }] }]);
    await world.ask('restoreTranscripts', { transcripts: deleted! });
    expect(await talkTables()).toEqual(before);
  });

  test('those of a site, or all', async () => {
    expect(await world.ask('deleteTranscripts', { site: 'b.example' })).toHaveLength(2);
    expect(await ids()).toEqual(['one']);
    expect(await words()).toEqual(['one: first', 'one: second']);
    await world.ask('deleteTranscripts', { all: true });
    expect(await talkTables()).toEqual({ conversations: [], turns: [], drafts: [] });
  });

  test('too much for an undo answers with nothing to take back', async () => {
    await talksToDisk({ turns: Array.from({ length: 5000 }, (_, i) => turn('three', i + 2, 'x')) });
    expect(await world.ask('deleteTranscripts', { site: 'b.example' })).toEqual([]);
    expect(await words()).toEqual(['one: first', 'one: second']);
  });

  test('what makes no sense is neither deleted nor restored', async () => {
    const bad = { ...conversation('evil'), turns: [{ seq: 1, who: 'king' }] };
    await world.ask('restoreTranscripts', { transcripts: [bad as never] });
    await world.ask('deleteTranscripts', {} as never);
    await world.ask('deleteTranscripts', { id: 'nobody' });
    expect(await ids()).toHaveLength(3);
  });

  test('a web page may do none of it', async () => {
    const message = { name: 'deleteTranscripts', data: { all: true } };
    const page = {
      id: 'ours',
      url: 'https://evil.example/',
      frameId: 0,
      tab: { id: 1, url: '', incognito: false },
    };
    expect(await world.deliver(message, page)).toBeUndefined();
    expect(await ids()).toHaveLength(3);
  });
});

describe('one that runs', () => {
  test('is deleted while it runs: nothing said later is kept, and after an undo it is again', async () => {
    await open();
    await say(1, 'Hello');
    const [{ id } = { id: '' }] = (await world.ask('getConversations', {}))!;
    const deleted = await world.ask('deleteTranscripts', { id });
    await say(2, 'Still there?');
    expect(await talkTables()).toEqual({ conversations: [], turns: [], drafts: [] });
    expect(await world.ask('getConversations', {})).toHaveLength(1);
    await world.ask('restoreTranscripts', { transcripts: deleted! });
    await say(3, 'Good');
    expect((await talkTables()).turns.map(({ text }) => text)).toEqual(['Hello', 'Good']);
  });

  test('is not kept on a site where the person said so, from that moment on', async () => {
    await open();
    await say(1, 'Hello');
    await world.ask('listSite', { list: 'transcriptsOffSites', text: 'shop.example', isListed: true });
    await say(2, 'A secret');
    await world.say('saveDraft', { vendor: 'alpha', text: 'mine' });
    await world.ask('endConversation', { tabId: 1, vendor: 'alpha' });
    await open();
    await say(3, 'Another');
    const { turns, conversations, drafts } = await talkTables();
    expect(turns.map(({ text }) => text)).toEqual(['Hello']);
    expect([conversations.length, drafts.length]).toEqual([1, 0]);
  });

  test('nor anywhere when transcripts are switched off', async () => {
    await world.ask('setSetting', { name: 'keepTranscripts', value: false });
    await open();
    await say(1, 'Hello');
    expect(await talkTables()).toEqual({ conversations: [], turns: [], drafts: [] });
    expect(await world.ask('getConversations', {})).toHaveLength(1);
  });
});

test('what has had its time goes at the browser’s next start, drafts too; for ever is for ever', async () => {
  const old = Date.now() - 100 * 86_400_000;
  const rows = {
    conversations: [conversation('old', { lastAt: old }), conversation('new')],
    turns: [turn('old', 1, 'x'), turn('new', 1, 'y')],
    drafts: [{ site: 'shop.example', vendor: 'alpha', text: 'I would', at: old }],
  };
  await talksToDisk(rows);
  await world.ask('setSetting', { name: 'retentionDays', value: null });
  await world.restart();
  expect(await ids()).toEqual(['new', 'old']);
  await world.ask('setSetting', { name: 'retentionDays', value: 30 });
  world.browser.storage.session.clear();
  await world.restart();
  expect(await ids()).toEqual(['new']);
  expect((await talkTables()).drafts).toEqual([]);
});

test('one whose browser died is closed at the next start', async () => {
  await talksToDisk({ conversations: [conversation('dead', { endedAt: null, endedBy: null })] });
  await world.restart();
  await eventually(async () =>
    expect((await talkTables()).conversations).toMatchObject([{ id: 'dead', endedBy: 'died' }]),
  );
});
