/** What the popup does in the page, and what the toolbar button shows of it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { answerWith, extension, popupUrl } from './popup-kit.ts';
import { chatWindow, launcher, openShopServer, site, tabShowing, type Shop } from './popup-shop.ts';
import { states } from './popup-states.ts';

interface Toolbar {
  action: Record<'getTitle' | 'getBadgeText', (of: { tabId: number }) => Promise<string>>;
}

let server: Shop;
let browser: LaunchedChromium;
let shop: Page;
let popup: Page;

beforeAll(async () => {
  server = await openShopServer();
  browser = await launchChromium({ extension });
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  shop = await browser.context.newPage();
  popup = await browser.context.newPage();
});
afterEach(async () => {
  await shop.close();
  await popup.close();
});

async function openPopup(): Promise<void> {
  await shop.goto(server.url);
  await popup.goto(popupUrl(browser.extensionId, 0));
  const tabId = await popup.evaluate(tabShowing, site);
  await popup.bringToFront();
  await popup.goto(popupUrl(browser.extensionId, tabId));
}

const button = (name: string) => popup.getByRole('button', { name });
const says = (words: string) => popup.getByText(words).first().waitFor({ timeout: 15_000 });

test('the toolbar button shows what was silenced, by picture, number and words', async () => {
  await openPopup();
  await says('Intercom is asking to chat');
  const tabId = await popup.evaluate(tabShowing, site);
  const shown = () =>
    popup.evaluate(async (id) => {
      const { action } = (globalThis as unknown as { chrome: Toolbar }).chrome;
      return [await action.getTitle({ tabId: id }), await action.getBadgeText({ tabId: id })];
    }, tabId);
  expect(await shown()).toEqual(['No Thanks: Intercom · Shows an invitation right now', '']);
  await button('This visit').click();
  await waitFor('the number', async () => (await shown())[1] === '1');
  expect(await shown()).toEqual(['No Thanks: Intercom · 1 invitation silenced', '1']);
  await shop.goto('about:blank');
  await waitFor('the browser’s own reset', async () => (await shown()).join() === 'No Thanks,');
});

test('“Open the chat” opens it by the site’s own button, also where a rule hides all of it', async () => {
  await openPopup();
  await popup.getByRole('radio', { name: 'No chat at all' }).check();
  await says('Intercom chat is hidden here');
  expect(await shop.locator(launcher).isHidden()).toBe(true);
  await popup.evaluate(() => (window.close = () => document.body.append('closed')));
  await button('Open the chat Intercom').press('Enter');
  await says('closed');
  await shop.locator(chatWindow).waitFor();
  expect(await shop.locator(launcher).isVisible()).toBe(true);
});

test('a chat without a known button is not opened, and that is said', async () => {
  const page = await browser.context.newPage();
  await answerWith(page, states['asking']!.answer, '', { openChat: false });
  await page.goto(popupUrl(browser.extensionId, 1));
  await page.getByRole('button', { name: 'Open the chat Intercom' }).click();
  await page.getByText('No Thanks knows no button of this chat here.').waitFor();
  await page.close();
});
