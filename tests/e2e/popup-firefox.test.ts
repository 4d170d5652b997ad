/** The popup in Firefox: the same story, short. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/build.ts';
import { launchFirefox, type LaunchedFirefox } from '../support/firefox.ts';
import { waitFor } from '../support/wait-for.ts';
import { cutOff, invitation, openShopServer, site, tabShowing, type Shop } from './popup-shop.ts';

let shop: Shop;
let firefox: LaunchedFirefox;

beforeAll(async () => {
  shop = await openShopServer();
  firefox = await launchFirefox({ extension: process.env['EXTENSION_FIREFOX'] ?? buildFolder('firefox') });
});
afterAll(async () => {
  await firefox.close();
  shop.close();
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) =>
  waitFor(
    words,
    async () => (await textOf(page)).includes(words) || Promise.reject(new Error(await textOf(page))),
    20_000,
  );
const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Two popups over the shop, each a page of its own. */
async function twoPopups(): Promise<{ one: Page; other: Page }> {
  const first = await firefox.openExtensionPage('popup.html?tab=0');
  const tabId = await first.evaluate(tabShowing, site);
  await first.close();
  const open = () => firefox.openExtensionPage(`popup.html?tab=${tabId}`);
  return { one: await open(), other: await open() };
}

test('a decline in one popup is followed by another, and taken back', async () => {
  const page = await firefox.open(shop.url);
  await page.waitForSelector(invitation, { visible: true });
  const { one, other } = await twoPopups();
  await says(one, 'Intercom is asking to chat');
  await press(one, 'No thanks Intercom');
  await says(one, 'Intercom will not ask again on this site.');
  await says(other, 'You said no just now');
  await waitFor(
    'the invitation to go',
    async () => !(await page.$(invitation).then((frame) => frame?.isVisible())),
  );
  await press(one, 'Undo Intercom');
  await says(one, 'Intercom may ask again on this site.');
  await waitFor('the other to follow', async () => !(await textOf(other)).includes('You said no'));
  await Promise.all([page, one, other].map((each) => each.close()));
});

test('another popup follows the database itself (liveQuery), without a word from the background', async () => {
  const page = await firefox.open(`${shop.url}plain`);
  const { one, other } = await twoPopups();
  await says(one, 'No chat seen on this page');
  await says(other, 'No chat seen on this page');
  await other.evaluate(cutOff);
  await one.click('input[value="quiet"]');
  await says(one, 'Saved for this site: No invitations.');
  await waitFor('the other to follow', () => other.$eval('input[value="quiet"]', (input) => input.checked));
  await Promise.all([page, one, other].map((each) => each.close()));
});

test('a theme and a language chosen in the settings are the popup’s, too', async () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      const { lang, dir, dataset } = document.documentElement;
      return [lang, dir, dataset['theme'], getComputedStyle(document.body).backgroundColor].join(' ');
    });
  const page = await firefox.open(`${shop.url}plain`);
  const options = await firefox.openExtensionPage('options.html#appearance');
  await says(options, 'Of these pages and the toolbar popup.');
  const [theme, language] = await options.$$('select');
  await theme!.select('dark');
  await says(options, 'Saved.');
  await language!.select('ar');
  await says(options, 'المظهر');
  const { one, other } = await twoPopups();
  const dark = 'ar rtl dark rgb(25, 28, 27)';
  await waitFor(dark, async () => (await look(one)) === dark || Promise.reject(new Error(await look(one))));
  await language!.select('');
  await says(options, 'Appearance');
  await waitFor('the open popup to follow', async () => (await look(other)).startsWith('en ltr dark'));
  await Promise.all([page, options, one, other].map((each) => each.close()));
});
