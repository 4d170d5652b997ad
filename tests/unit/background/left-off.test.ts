/** After a chat ended: its recap and the person's unsent words are offered where that chat is open again. */
import { beforeEach, expect, test } from 'vitest';
import { conversation, talksToDisk, talkTables, turn } from './talk-tables.ts';
import { createWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false });
});

const draft = { site: 'shop.example', vendor: 'alpha', text: 'I would li', at: Date.now() };
const left = async () => (await world.ask('getTabView', { tabId: 1 }))?.leftOff;
const openChat = async () => {
  await world.say('noticed', { urls: ['https://alpha.example/a.js'], tokens: [] });
  await world.say('getBriefing', {});
  await world.say('setEngagement', { vendor: 'alpha', engagement: 'open' });
};
const written = () =>
  world.sent
    .filter(({ name }) => name === 'writeMessage')
    .map(({ data }) => data as { text: string; send: boolean });

test('the recap of one that ended a short while ago is offered once its chat is open again', async () => {
  await talksToDisk({
    conversations: [conversation('one')],
    turns: [turn('one', 1, 'Your case is #A-4711')],
  });
  expect(await left()).toEqual([]);
  await openChat();
  expect(await left()).toMatchObject([
    { vendor: 'alpha', name: 'ALPHA', isOpen: true, ended: { id: 'one' }, draft: '' },
  ]);
});

test('not of yesterday’s, nor of another site’s, nor of one that runs', async () => {
  const old = Date.now() - 25 * 3_600_000;
  await talksToDisk({
    conversations: [
      conversation('old', { lastAt: old, endedAt: old }),
      conversation('other', { site: 'b.example' }),
    ],
  });
  await openChat();
  expect(await left()).toEqual([]);
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
  expect(await left()).toEqual([]);
});

test('it is put into the composer and not sent; another site’s is not', async () => {
  await talksToDisk({
    conversations: [conversation('one'), conversation('other', { site: 'b.example' })],
    turns: [turn('one', 1, 'Where is my spade?', 'visitor')],
  });
  await openChat();
  world.frame.answer = async () => true;
  const put = (id: string) =>
    world.ask('fillComposer', { tabId: 1, vendor: 'alpha', with: 'recap', conversation: id });
  expect(await put('other')).toBe(false);
  expect(written()).toEqual([]);
  await put('one');
  // The fake browser has no words of its own; the person's are in it.
  expect(written()).toMatchObject([
    { send: false, text: expect.stringContaining('Where is my spade?') as string },
  ]);
});

test('a draft is offered after its tab, or its browser, died', async () => {
  await openChat();
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
  await world.say('saveDraft', { vendor: 'alpha', text: 'I would li' });
  expect(await left()).toEqual([]);
  await world.worker.removed(1);
  expect(await left()).toMatchObject([{ draft: 'I would li', isOpen: false }]);
  world.browser.storage.session.clear();
  await world.restart();
  expect(await left()).toMatchObject([{ draft: 'I would li', isOpen: false }]);
  await openChat();
  world.frame.answer = async () => true;
  expect(await world.ask('fillComposer', { tabId: 1, vendor: 'alpha', with: 'draft' })).toBe(true);
  expect(written()).toEqual([{ vendor: 'alpha', text: 'I would li', send: false }]);
});

test('and is gone once it was sent, however fast, or the person forgets it', async () => {
  await talksToDisk({ drafts: [draft] });
  await openChat();
  const opening = world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
  await Promise.all([opening, world.say('saveDraft', { vendor: 'alpha', text: '' })]);
  expect((await talkTables()).drafts).toEqual([]);
  await talksToDisk({ drafts: [draft] });
  await world.ask('forgetDraft', { site: 'shop.example', vendor: 'alpha' });
  expect((await talkTables()).drafts).toEqual([]);
});

test('nothing is offered in a private window', async () => {
  world.tabs[0]!.incognito = true;
  await talksToDisk({ conversations: [conversation('one')], drafts: [draft] });
  await openChat();
  expect(await left()).toEqual([]);
});
