/** What a person does in the popup, with the real background, over a page with a chat (the fixture of a vendor). */
import { expect, test } from 'vitest';
import type { DeclineRow } from '../../lib/db/rows.ts';
import { violations } from '../support/axe.ts';
import { waitFor } from '../support/wait-for.ts';
import { answerWith, asks, picture, popupUrl, store, stored } from './popup-kit.ts';
import {
  browser,
  button,
  openPopup,
  openShop,
  popup,
  says,
  server,
  setUpShop,
  shop,
} from './popup-over-shop.ts';
import { cutOff, invitation, launcher, site, tabShowing } from './popup-shop.ts';
import { states } from './popup-states.ts';

interface Session {
  storage: {
    session: { set(items: object): Promise<void>; get(key: string): Promise<{ forNow?: object[] }> };
  };
}

/** Runs in a page of the extension: nothing is set only for now any more. */
const isVisitOver = async (): Promise<boolean> => {
  const { storage } = (globalThis as unknown as { chrome: Session }).chrome;
  return !(await storage.session.get('forNow')).forNow?.length;
};

setUpShop();

const earlier = (more: Partial<DeclineRow> = {}): DeclineRow => ({
  ...{
    site,
    vendor: 'intercom',
    id: 'earlier-decline',
    at: Date.now() - 7_200_000,
    until: null,
    how: 'chip',
  },
  ...{ kind: 'greeting', repeats: 2, lastRepeatAt: null, frames: [], ...more },
});

const status = (words: string | RegExp) => popup.getByRole('status').filter({ hasText: words }).waitFor();
const focused = () => popup.evaluate(() => document.activeElement?.textContent?.trim());
const declines = async () => (await stored(popup)).declines;

test('“No thanks” in the popup is a decline; Undo takes it back; the keyboard keeps its place', async () => {
  await openShop();
  await openPopup();
  await says('Intercom is asking to chat');
  expect(await shop.locator(invitation).isVisible()).toBe(true);
  await popup.keyboard.press('Tab');
  await expect.poll(focused).toBe('No thanks');
  await popup.keyboard.press('Enter');
  await status('Intercom will not ask again on this site.');
  await says('You said no just now');
  await waitFor('the invitation to go', () => shop.locator(invitation).isHidden());
  expect(await declines()).toMatchObject([{ site, vendor: 'intercom', how: 'popup', until: null }]);
  await button('Undo Intercom').waitFor();
  await expect.poll(focused).toBe('Undo');
  expect(await violations(popup)).toEqual([]);
  await picture(popup, 'declined');
  await popup.keyboard.press('Enter');
  await status('Intercom may ask again on this site.');
  await waitFor('no decline to be stored', async () => (await declines()).length === 0);
});

test('a decline says when and what it held back since; “Show again” forgets it and keeps the keyboard’s place', async () => {
  const before = earlier();
  await store(popup, { declines: [before] });
  await openShop();
  await openPopup();
  await says(/You said no 2 hours ago/);
  await says(/asked again \d+ times after your no/);
  await button('Show again Intercom').press('Space');
  await status('Intercom may ask again on this site.');
  expect(await declines()).toEqual([]);
  await button('Undo Intercom').or(button('No thanks Intercom')).waitFor();
  await expect.poll(focused).toMatch(/Undo|No thanks/);
});

test('a decline of a chat that is not on this page can be forgotten and brought back whole', async () => {
  const before = earlier({ vendor: 'crisp', repeats: 5 });
  await store(popup, { declines: [before] });
  await openShop();
  await openPopup();
  await button('Show again Crisp').click();
  await status('Crisp may ask again on this site.');
  expect(await declines()).toEqual([]);
  await button('Undo Crisp').click();
  await status('Crisp will not ask again on this site.');
  expect(await declines()).toEqual([before]);
  await button('Show again Crisp').waitFor();
});

test('the rule is chosen with the arrow keys, holds at once, and the default leaves no row', async () => {
  await openShop();
  await openPopup();
  await says('Intercom is asking to chat');
  await popup.getByRole('radio', { name: 'One no is enough' }).focus();
  await popup.keyboard.press('ArrowDown');
  await status('Saved for this site: No invitations.');
  await popup.keyboard.press('ArrowDown');
  await status('Saved for this site: No chat at all.');
  await says('Intercom chat is hidden here');
  await waitFor('the launcher to go', () => shop.locator(launcher).isHidden());
  expect((await stored(popup)).sites).toMatchObject([{ site, rule: 'hidden' }]);
  await popup.reload();
  expect(await popup.getByRole('radio', { name: 'No chat at all' }).isChecked()).toBe(true);
  await popup.getByText('One no is enough').click();
  await status('Saved for this site: One no is enough.');
  expect((await stored(popup)).sites).toEqual([]);
  await waitFor('the launcher to be back', () => shop.locator(launcher).isVisible());
});

test('“Show what was hidden on this page” shows it and hides it again', async () => {
  await store(popup, { sites: [{ site, rule: 'hidden', snoozedUntil: null, changedAt: 0 }] });
  await openShop();
  await openPopup();
  await says('Intercom chat is hidden here');
  const toggle = button('Show what was hidden on this page');
  await toggle.press('Enter');
  await waitFor('the launcher to show', () => shop.locator(launcher).isVisible());
  await status('Shown until you leave this page.');
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  await button('In this tab').press('Enter');
  await status('Shown in this tab until it leaves this site.');
  await shop.reload();
  await waitFor('the launcher to show after a reload', () => shop.locator(launcher).isVisible());
  await button('For 15 minutes').press('Enter');
  await status('Shown on this site until');
  expect(await violations(popup)).toEqual([]);
  await picture(popup, 'ladder');
  await toggle.press('Enter');
  await waitFor('the launcher to go', () => shop.locator(launcher).isHidden());
  await status('Hidden again.');
});

test('“Always here” forgets rule and declines, and Undo brings both back', async () => {
  const rule = { site, rule: 'hidden', snoozedUntil: null } as const;
  await store(popup, { sites: [{ ...rule, changedAt: 0 }], declines: [earlier()] });
  await openShop();
  await openPopup();
  await button('Show what was hidden on this page').click();
  await button('Always here').press('Enter');
  await status('Nothing is hidden on this site any more.');
  expect(await stored(popup)).toMatchObject({ sites: [], declines: [] });
  await waitFor('the launcher to show', () => shop.locator(launcher).isVisible());
  await expect.poll(focused).toBe('Undo');
  await popup.keyboard.press('Enter');
  await status('Hidden again.');
  const kept = await stored(popup);
  expect(kept).toMatchObject({ sites: [rule], declines: [{ vendor: 'intercom' }] });
  // The page may have asked again meanwhile.
  expect(kept.declines[0]!.repeats).toBeGreaterThanOrEqual(earlier().repeats);
  await waitFor('the launcher to go', () => shop.locator(launcher).isHidden());
  // The background put the sheets of the rule in place, and is the one who can take them away.
  await button('Always here').click();
  await status('Nothing is hidden on this site any more.');
});

test('a pause of the invitations hides them at once, is told with its end, and is over with one press', async () => {
  await openShop();
  await openPopup();
  await says('Intercom is asking to chat');
  const visit = button('This visit');
  await visit.press('Enter');
  await status('No invitations until you leave this site.');
  await waitFor('the invitation to go', () => shop.locator(invitation).isHidden());
  expect(await shop.locator(launcher).isVisible()).toBe(true);
  expect(await visit.getAttribute('aria-pressed')).toBe('true');
  expect((await stored(popup)).sites).toEqual([]);
  expect(await violations(popup)).toEqual([]);
  await picture(popup, 'snoozed');
  await visit.press('Enter');
  await status('Invitations may show again.');
  await shop.reload(); // its own cross was pressed
  await waitFor('the invitation to be back', () => shop.locator(invitation).isVisible());

  await button('30 days').click();
  await status(/^No invitations until .*\d{4}\.$/);
  expect((await stored(popup)).sites).toMatchObject([{ site, rule: null }]);
  await button('This visit').click();
  await status('No invitations until you leave this site.');
  await shop.goto('about:blank');
  // Back at once, a busy background would never have seen them leave.
  await waitFor('the end of the visit', () => popup.evaluate(isVisitOver));
  await openShop();
  await waitFor('the invitation of another visit', () => shop.locator(invitation).isVisible());
});

test('follows what happens elsewhere while it is open', async () => {
  await openShop();
  await openPopup();
  await says('Intercom is asking to chat');
  const other = await browser.context.newPage();
  await other.goto(popup.url());
  await other.getByRole('button', { name: 'No thanks Intercom' }).click();
  await button('Show again Intercom').waitFor();
  await other.getByRole('radio', { name: 'Leave this site alone' }).check();
  await waitFor('the rule to follow', () =>
    popup.getByRole('radio', { name: 'Leave this site alone' }).isChecked(),
  );
  await other.close();
});

test('follows the database itself (liveQuery), without a word from the background', async () => {
  await shop.goto(`${server.url}plain`);
  await openPopup();
  await says('No chat seen on this page');
  await popup.evaluate(cutOff);
  const other = await browser.context.newPage();
  await other.goto(popup.url());
  await other.getByRole('radio', { name: 'No invitations' }).check();
  await waitFor('the rule to follow', () => popup.getByRole('radio', { name: 'No invitations' }).isChecked());
  await other.close();
});

test('a change that was not kept is said, and the dot goes back', async () => {
  const page = await browser.context.newPage();
  await answerWith(page, states['memory']!.answer);
  await page.goto(popupUrl(browser.extensionId, 1));
  await page.getByRole('radio', { name: 'No chat at all' }).click();
  await page.getByText('That did not work. Please try again.').waitFor();
  expect(await page.getByRole('radio', { name: 'Leave this site alone' }).isChecked()).toBe(true);
  await page.close();
});

test('while a change is on its way, news of the tab does not move the dot back', async () => {
  const page = await browser.context.newPage();
  await answerWith(page, states['memory']!.answer, 'setSiteRule');
  await page.goto(popupUrl(browser.extensionId, 1));
  const radio = page.getByRole('radio', { name: 'No chat at all' });
  await radio.click();
  const before = await asks(page, 'getTabView');
  await (
    await browser.serviceWorker()
  ).evaluate(() =>
    (globalThis as unknown as { chrome: Session }).chrome.storage.session.set({ news: Math.random() }),
  );
  await waitFor('the popup to ask again', async () => (await asks(page, 'getTabView')) > before);
  // The answer is there a task later at most: the fake has it at hand.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await radio.isChecked()).toBe(true);
  await page.close();
});

test('over a page of the browser’s own there is nothing to do', async () => {
  const tabId = await popup.evaluate(tabShowing, 'popup.html');
  await popup.goto(popupUrl(browser.extensionId, tabId));
  await popup.getByRole('heading', { name: 'Nothing to do here' }).waitFor();
  expect(await popup.getByRole('radio').count()).toBe(0);
});
