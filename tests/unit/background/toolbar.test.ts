/** The toolbar button, the context menu and the keyboard. */
import { beforeEach, expect, test } from 'vitest';
import type { ChatWindow } from '../../../lib/messages.ts';
import { createWorld, eventually, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.tabs.push({ id: 1, url: 'https://shop.example/page', incognito: false, active: true });
});

const sees = (state: 'shown' | 'suppressed' | 'hidden', part: 'launcher' | 'greeting' = 'launcher') =>
  world.say('reportSightings', { sightings: [{ vendor: 'alpha', part, state }] });
const icon = () => world.browser.action.setIcon.mock.lastCall?.[0].path[16];
const badge = () => world.browser.action.setBadgeText.mock.lastCall?.[0].text;
const title = () => world.browser.action.setTitle.mock.lastCall?.[0].title;
const rule = async () => (await world.stored()).sites.map((row) => row.rule);

test('a page without a chat is not touched at all', async () => {
  await world.worker.committed({ tabId: 1, frameId: 0, url: 'https://shop.example/', timeStamp: 0 } as never);
  await world.say('noticed', { urls: ['https://other.example/a.js'], tokens: [] });
  expect(world.browser.action.setIcon).not.toHaveBeenCalled();
  expect(world.browser.action.setTitle).not.toHaveBeenCalled();
});

test('its picture, number and title follow what is seen, what was silenced, and the rule', async () => {
  await sees('shown');
  expect([icon(), badge(), title()]).toEqual([
    '/icon/state/chat-16.png',
    '',
    'No Thanks: ALPHA · Chat available',
  ]);
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 2 });
  expect([icon(), badge()]).toEqual(['/icon/state/silenced-16.png', '2']);
  await world.ask('setSiteRule', { site: 'shop.example', isPrivate: false, rule: 'allow' });
  await eventually(() => expect([icon(), badge()]).toEqual(['/icon/state/off-16.png', '']));
  await world.say('openConversation', { vendor: 'alpha', by: 'visitor' });
  await eventually(() => expect(icon()).toBe('/icon/state/talk-16.png'));
});

test('what was silenced is counted anew on the next page', async () => {
  await world.say('recordRepeats', { vendor: 'alpha', kind: 'greeting', count: 2 }, { documentId: 'a' });
  await world.say('getBriefing', {}, { documentId: 'b' });
  await world.say(
    'reportSightings',
    { sightings: [{ vendor: 'alpha', part: 'launcher', state: 'shown' }] },
    { documentId: 'b' },
  );
  expect(icon()).toBe('/icon/state/chat-16.png');
});

test('a browser without pictures and badges (Firefox for Android) is no error', async () => {
  const action = world.browser.action as Partial<typeof world.browser.action>;
  delete action.setIcon;
  delete action.setBadgeText;
  await sees('shown');
  expect(title()).toBe('No Thanks: ALPHA · Chat available');
});

test('the menu has the rules below one entry, and checks the one that holds in the tab in front', async () => {
  await world.worker.installed();
  const entries = world.browser.contextMenus.create.mock.calls.map(([entry]) => entry);
  expect(entries.filter(({ parentId }) => !parentId).map(({ id }) => id)).toEqual([
    ...['decline', 'open', 'rules', 'pick', 'settings'],
  ]);
  expect(entries.filter(({ parentId }) => parentId === 'rules').map(({ type }) => type)).toEqual(
    Array(4).fill('radio'),
  );
  await world.ask('setSiteRule', { site: 'shop.example', isPrivate: false, rule: 'hidden' });
  await world.worker.checkRule(1);
  expect(world.browser.contextMenus.update).toHaveBeenLastCalledWith('rule:hidden', { checked: true });
});

test('a rule chosen in the menu is the site’s; the default leaves no row', async () => {
  await world.worker.menuClicked('rule:quiet', 1);
  expect(await rule()).toEqual(['quiet']);
  await world.worker.menuClicked('rule:once', 1);
  expect(await rule()).toEqual([]);
});

test('the keyboard goes round the rules', async () => {
  const seen = [];
  for (let i = 0; i < 4; i++) {
    await world.worker.runCommand('cycle');
    seen.push(...(await rule()));
  }
  expect(seen).toEqual(['quiet', 'hidden', 'allow']);
});

test('the menu declines, and opens the settings', async () => {
  await world.worker.menuClicked('decline', 1);
  expect(world.sent).toMatchObject([{ tabId: 1, frameId: 0, name: 'declineOffered' }]);
  await world.worker.menuClicked('settings', undefined);
  expect(world.browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
});

test('over a page of the browser’s own nothing happens', async () => {
  world.tabs[0]!.url = 'about:blank';
  await world.worker.runCommand('cycle');
  await world.worker.runCommand('open');
  await world.worker.checkRule(1);
  expect(await rule()).toEqual([]);
  expect(world.browser.contextMenus.update).not.toHaveBeenCalled();
});

/** The frame says this of its chat when asked, and after a press. */
const answers = (before: ChatWindow, after: ChatWindow) => {
  world.frame.answer = async (name) => {
    if (name !== 'openChat') return null;
    const { isToPress } = world.sent.at(-1)!.data as { isToPress: boolean };
    return isToPress ? after : before;
  };
};

test('“open the chat” presses the launcher that was seen, also where nobody can see the window', async () => {
  await sees('shown');
  answers('unknown', 'pressed');
  await world.worker.runCommand('open');
  expect(world.sent.at(-1)).toMatchObject({ name: 'openChat', data: { vendor: 'alpha', isToPress: true } });
  answers('open', 'pressed');
  expect(await world.ask('openChat', { tabId: 1, vendor: 'alpha' })).toBe(true);
  expect(world.sent.at(-1)).toMatchObject({ data: { isToPress: false } });
});

test('a chat that a rule hid is shown first; without a launcher it is hidden again', async () => {
  await world.say('getBriefing', {});
  await sees('hidden');
  answers('closed', 'pressed');
  expect(await world.ask('openChat', { tabId: 1, vendor: 'alpha' })).toBe(true);
  const lifted = world.sent.findIndex(({ name }) => name === 'briefingChanged');
  expect(world.sent[lifted]).toMatchObject({ data: { lifted: ['alpha'] } });
  expect(world.sent.findIndex(({ name }) => name === 'openChat')).toBeGreaterThan(lifted);
  answers('closed', 'closed');
  expect(await world.ask('openChat', { tabId: 1, vendor: 'alpha' })).toBe(false);
  expect((await world.ask('getTabView', { tabId: 1 }))?.lifted).toEqual([]);
});
