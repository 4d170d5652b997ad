/** What the popup does in the page, and what the toolbar button shows of it. */
import { expect, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { answerWith, popupUrl } from './popup-kit.ts';
import { browser, button, openPopup, openShop, popup, says, setUpShop, shop } from './popup-over-shop.ts';
import { chatWindow, launcher, site, tabShowing } from './popup-shop.ts';
import { states } from './popup-states.ts';

interface Toolbar {
  action: Record<'getTitle' | 'getBadgeText', (of: { tabId: number }) => Promise<string>>;
}

setUpShop();

test('the toolbar button shows what was silenced, by picture, number and words', async () => {
  await openShop();
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
  await openShop();
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
  await page.getByText('No Thanks does not know this chat’s button here.').waitFor();
  await page.close();
});
