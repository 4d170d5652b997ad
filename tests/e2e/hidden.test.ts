/**
 * A chat in a tab that is really hidden, which drivers of tests do not let a tab be: the short form of `npm run lab`.
 * The page tells what happens to it; the browser is asked from the extension.
 */
import { afterEach, expect, test } from 'vitest';
import { launchLab, type LabBrowser } from '../lab/chromium.ts';
import { freezing, insecure, resolving } from '../lab/experiments.ts';
import { alarms, endings, isNative, known, locks, openTab, openTalk, ownPage } from '../lab/inside.ts';
import { openShop, type Shop } from '../lab/shop.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension } from './support/extension.ts';

let browser: LabBrowser;
let shop: Shop;
afterEach(async () => {
  await browser.close();
  await shop.close();
});

const told = (tab: string, what: string, since = 0) =>
  shop.of(tab, since).filter((event) => event.what === what).length;

test('a hidden chat is neither frozen nor idle, and is like any other tab once it is over', async () => {
  shop = await openShop();
  browser = await launchLab({ extension: extension(), switches: [freezing, resolving] });
  const ask = await ownPage(browser);
  await openTab(browser, shop, 'rasa', 'no-chat');
  // There is no lock to be had on it; its channel takes some moments to open.
  const plain = await openTalk(browser, shop, 'rasa', 'plain', insecure);
  const talkedAt = Date.now();
  await waitFor('some moments', () => told('plain', 'beat', talkedAt) >= 3);
  const chat = await openTalk(browser, shop, 'rasa', 'chat');
  const hiddenAt = Date.now();
  await browser.open('about:blank');
  await waitFor('the chat to be hidden', () => shop.of('chat', hiddenAt).at(-1)?.reads === 'hidden');
  await waitFor('the other tab to freeze', async () => (await known(browser, 'no-chat')).frozen, 30_000);
  await waitFor('signs of life', () => told('chat', 'moved', hiddenAt) >= 3, 45_000);
  expect(told('chat', 'idle', hiddenAt)).toBe(0);
  expect(told('chat', 'freeze') + told('plain', 'freeze')).toBe(0);
  expect(await known(browser, 'plain')).toMatchObject({ frozen: false, talks: ['rasa'] });
  expect(await locks(browser, plain.target)).toEqual([]);
  expect(await known(browser, 'chat')).toMatchObject({ frozen: false, autoDiscardable: false });
  expect(await locks(browser, chat.target)).toEqual(['no-thanks-conversation']);

  for (const name of ['plain', 'chat'])
    await ask('endConversation', { tabId: (await known(browser, name)).id, vendor: 'rasa' });
  for (const name of ['plain', 'chat'])
    await waitFor(`${name} to freeze after the end`, async () => (await known(browser, name)).frozen, 30_000);
  await waitFor('the page to be told', () => told('chat', 'freeze') > 0);
  expect((await known(browser, 'chat')).autoDiscardable).toBe(true);
  expect(await alarms(browser)).toEqual([]);
}, 240_000);

/** In chrome://extensions the browser's own page may do what its owner may. */
async function settingsPage(): Promise<(expression: string) => Promise<unknown>> {
  const page = await browser.open('chrome://extensions/');
  await waitFor('the settings', () =>
    browser.run<boolean>(page, 'typeof chrome.developerPrivate === "object"'),
  );
  return (expression) => browser.run(page, expression);
}

/** A chat with everything that can be done for it, in a hidden tab. */
async function shieldedTalk() {
  shop = await openShop();
  browser = await launchLab({ extension: extension() });
  const settings = await settingsPage();
  await settings('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const ask = await ownPage(browser);
  await ask('listSite', { list: 'shieldSites', text: 'shop.localhost', isListed: true });
  const chat = await openTalk(browser, shop, 'zammad', 'chat');
  await waitFor('the lock', async () => (await locks(browser, chat.target)).length === 1);
  const hiddenAt = Date.now();
  await browser.open('about:blank');
  // The page is hidden, and reads that it is not, and heard nothing of it.
  await waitFor('the shield', async () => !(await isNative(browser, chat.target)));
  await waitFor('signs of life', () => told('chat', 'moved', hiddenAt) > 0, 30_000);
  expect(new Set(shop.of('chat', hiddenAt).map(({ reads }) => reads))).toEqual(new Set(['visible']));
  expect(told('chat', 'visibilitychange') + told('chat', 'blur')).toBe(0);
  expect(await known(browser, 'chat')).toMatchObject({ autoDiscardable: false, talks: ['zammad'] });
  expect(await endings(browser)).toEqual([null]);
  return { chat, settings };
}

/** Nothing of us is left in the page. */
async function leavesPage(target: string): Promise<void> {
  // The extension's scripts look every 20 seconds whether it is still there; a hidden tab's timers are slow.
  await waitFor('the lock to go', async () => (await locks(browser, target)).length === 0, 90_000);
  await waitFor('the page to read the truth', () => isNative(browser, target), 90_000);
  expect(await browser.run(target, 'document.visibilityState')).toBe('hidden');
}

/** Nor in what the browser thinks of its tab, once we are back; and its conversation is closed. */
async function leavesNothing(): Promise<void> {
  await waitFor('its discarding', async () => (await known(browser, 'chat')).autoDiscardable, 30_000);
  await waitFor(
    'the conversation to be closed',
    async () => (await endings(browser)).join() === 'died',
    30_000,
  );
  expect(await alarms(browser)).toEqual([]);
}

test('an extension that is reloaded amid a chat leaves nothing behind', async () => {
  const { chat } = await shieldedTalk();
  await browser.inWorker('setTimeout(() => chrome.runtime.reload(), 100) && 1');
  await leavesPage(chat.target);
  await leavesNothing();
  const shownAt = Date.now();
  await browser.show(chat.target);
  await waitFor('the page to hear that it is seen', () => told('chat', 'visibilitychange', shownAt) > 0);
}, 240_000);

test('an extension that is switched off amid a chat leaves nothing behind', async () => {
  const { chat, settings } = await shieldedTalk();
  const id = await browser.inWorker<string>('chrome.runtime.id');
  const enable = (is: boolean) => settings(`chrome.management.setEnabled('${id}', ${is})`);
  await enable(false);
  await leavesPage(chat.target);
  await enable(true);
  await leavesNothing();
}, 240_000);
