/** The options page's settings: kept, followed by every page of ours, in the person's theme and language. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension, overflow, picture, popupUrl } from './popup-kit.ts';

let browser: LaunchedChromium;
let page: Page;
let other: Page;

const urlOf = (section: string): string =>
  `chrome-extension://${browser.extensionId}/options.html#${section}`;

/** Opens a section as if for the first time. */
async function open(section: string, where = page): Promise<void> {
  await where.goto('about:blank');
  await where.setViewportSize({ width: 720, height: 600 });
  await where.goto(urlOf(section));
  await where.locator('main label').first().waitFor();
}

beforeAll(async () => {
  browser = await launchChromium({ extension });
  page = await browser.context.newPage();
  other = await browser.context.newPage();
});
afterAll(() => browser.close());

const saved = (): Promise<unknown> => page.getByRole('status').getByText('Saved.').waitFor();
const background = (where: Page): Promise<string> =>
  where.evaluate(() => getComputedStyle(document.body).backgroundColor);
const [light, dark] = ['rgb(246, 245, 242)', 'rgb(25, 28, 27)'];

/** In both themes, wide and narrow: nothing for axe to find, and nothing wider than the page. */
async function looksRight(name: string): Promise<void> {
  for (const width of [720, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await picture(page, `settings-${name}-${width}-${colorScheme}`);
    }
}

test('what is set about chats is kept, and another page that shows it follows', async () => {
  await open('chats');
  await open('chats', other);
  const notices = 'Tell me about running chats';
  const minutes = page.getByLabel('Minutes until you hear');

  await page.getByRole('switch', { name: 'Show the first words' }).uncheck();
  await saved();
  await minutes.fill('7');
  await minutes.press('Tab');
  await page.getByLabel('What “I’m here” sends').fill(' One moment! ');
  await page.getByLabel('What “I’m here” sends').press('Tab');
  await page.getByLabel('Keep it for').selectOption('365 days');
  await waitFor('the other page', async () => (await other.getByLabel('Keep it for').inputValue()) === '365');
  await page.reload();
  await minutes.waitFor();
  expect(await minutes.inputValue()).toBe('7');
  expect(await page.getByLabel('What “I’m here” sends').inputValue()).toBe('One moment!');
  expect(await page.getByRole('switch', { name: 'Show the first words' }).isChecked()).toBe(false);

  await page.getByText('May No Thanks tell you when a chat answers').waitFor();
  await looksRight('chats');
  await page.getByRole('switch', { name: notices }).uncheck();
  await other.getByRole('button', { name: 'Yes, notify me' }).waitFor({ state: 'detached' });
  expect(await other.getByRole('switch', { name: notices }).isChecked()).toBe(false);
});

test('a number that cannot be is refused with a sentence, and stays to be corrected', async () => {
  await open('chats');
  const minutes = page.getByLabel('Minutes for which a chat in the background');
  for (const wrong of ['121', '4', '7.5', '']) {
    await minutes.fill(wrong);
    await minutes.press('Tab');
    await page.getByRole('alert').getByText('A whole number from 5 to 120').waitFor();
    expect(await minutes.inputValue()).toBe(wrong);
  }
  expect(await minutes.getAttribute('aria-invalid')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await minutes.fill('40');
  await minutes.press('Tab');
  await saved();
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

test('sites go on the list and off it, by any address of theirs', async () => {
  await open('chats');
  const name = page.getByLabel('Name or address of a site');
  await name.fill('not a site');
  await name.press('Enter');
  await page.getByText('This is not the name of a site').waitFor();
  await name.fill('https://www.bank.example/login?x');
  await name.press('Enter');
  const remove = page.getByRole('button', { name: 'Remove bank.example' });
  await remove.waitFor();
  expect(await name.inputValue()).toBe('');
  await looksRight('sites');
  await remove.click();
  await remove.waitFor({ state: 'detached' });
});

test('the rule for everywhere, and a vendor found by name, with a rule of its own', async () => {
  await open('defaults');
  await page.getByRole('radio', { name: 'No invitations' }).check();
  await saved();
  const search = page.getByRole('searchbox');
  await search.fill('nobody of this name');
  await page.getByText('No vendor has this name.').waitFor();
  await search.fill('INTER com');
  await page.getByLabel('Rule for the vendor you add').selectOption('Leave chats alone');
  await page.getByRole('button', { name: 'Add Intercom', exact: true }).click();
  const rule = page.getByLabel('Intercom', { exact: true });
  await rule.waitFor();
  expect(await search.inputValue()).toBe('');
  await rule.selectOption('No chat at all');
  await page.reload();
  await rule.waitFor();
  expect(await rule.inputValue()).toBe('hidden');
  expect(await page.getByRole('radio', { name: 'No invitations' }).isChecked()).toBe(true);
  await page.getByRole('searchbox').fill('chat');
  await page.getByText('There are more').waitFor();
  await looksRight('defaults');
  await page.getByRole('button', { name: 'Remove Intercom' }).click();
  await rule.waitFor({ state: 'detached' });
});

test('the theme is every page’s, from its first moment', async () => {
  await open('appearance');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe(light);
  await page.getByLabel('Theme').selectOption('Dark');
  await waitFor('the dark', async () => (await background(page)) === dark);
  expect(await violations(page)).toEqual([]);

  await waitFor('the memory of it', () => other.evaluate(() => localStorage.getItem('theme') === 'dark'));
  await other.emulateMedia({ colorScheme: 'light' });
  // Whatever the popup's own script would do: it does not come.
  await other.route(/\/chunks\/popup/, (route) => route.abort());
  await other.goto(popupUrl(browser.extensionId, 1));
  expect(await background(other)).toBe(dark);
  await other.unroute(/\/chunks\/popup/);

  await page.getByLabel('Theme').selectOption('Like the system');
  await waitFor('the light', async () => (await background(page)) === light);
  await looksRight('appearance');
});

test('a chosen language is spoken at once, here and in the popup, from right to left where it is', async () => {
  await open('stored', other);
  await other.getByRole('rowheader', { name: 'Rules for sites' }).waitFor();
  await open('appearance');
  const languages = page.locator('select').nth(1);
  await languages.focus();
  await languages.selectOption('العربية');
  await page.getByText('لغة المتصفح', { exact: true }).first().waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: 'المظهر' }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
    'rtl',
    'ar',
  ]);
  expect(await page.title()).toBe('إعدادات No Thanks');
  expect(await languages.evaluate((one) => one === document.activeElement)).toBe(true);
  await looksRight('arabic');
  await other.getByRole('rowheader', { name: 'قواعد المواقع' }).waitFor();

  await other.goto(popupUrl(browser.extensionId, 1));
  await other.locator('main :is(h1, h2, p)').first().waitFor();
  expect(await other.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
    'rtl',
    'ar',
  ]);
  expect(await other.locator('main').innerText()).toMatch(/\p{Script=Arabic}/u);
  await picture(other, 'settings-popup-arabic');

  await page.reload();
  await page.getByRole('heading', { name: 'المظهر' }).waitFor();
  await page.locator('select').nth(1).selectOption({ index: 0 });
  await page.getByRole('heading', { name: 'Appearance' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
});
