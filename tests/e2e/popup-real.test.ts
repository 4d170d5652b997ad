/**
 * The popup as the toolbar button opens it, over the page a person looks at. Playwright takes no notice of such a window,
 * Puppeteer does: https://pptr.dev/guides/chrome-extensions (Chromium 156, headless, 2026-11).
 */
import { launch, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { idOf, quietSwitches } from '../support/chromium.ts';
import { closeWelcome } from '../support/close-welcome.ts';
import { findChromium } from '../support/find-browser.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension } from './popup-kit.ts';
import { chatWindow, invitation, launcher, openShopServer, site, type Shop } from './popup-shop.ts';

interface Api {
  action: { openPopup(): Promise<void> };
}

/** A busy machine may need that long for each step. */
const patience = 20_000;

let server: Shop;
let browser: Browser;
let worker: WebWorker;
let shop: Page;
let popup: Page;

const ownUrl = (path: string) => `chrome-extension://${idOf(extension)}/${path}`;
const popupTarget = () => browser.targets().find((target) => target.url() === ownUrl('popup.html'));
const isVisible = async (selector: string) => (await (await shop.$(selector))?.isVisible()) === true;

beforeAll(async () => {
  server = await openShopServer();
  browser = await launch({
    ...{ executablePath: findChromium()!, pipe: true, enableExtensions: [extension] },
    // On a smaller screen the browser makes the popup smaller, too.
    args: [...quietSwitches, '--screen-info={1400x1100}', '--window-size=1200,1000'],
  });
  const target = await browser.waitForTarget((one) => one.url() === ownUrl('background.js'));
  worker = (await target.worker())!;
  await closeWelcome(worker);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  shop = await browser.newPage();
});
afterEach(() => shop.close());

/** A site of its own for each test, with the same chat, and the popup over it. */
async function openOver(name: string): Promise<void> {
  await shop.goto(server.url.replace(site, name));
  await waitFor('the invitation', () => isVisible(invitation), patience);
  await openPopup();
  await says(name);
  await says('Intercom is asking to chat');
}

/** Opens it as a press of the toolbar button does: the browser says which tab it is about. */
async function openPopup(): Promise<void> {
  await shop.bringToFront();
  await worker.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.action.openPopup());
  const target = await waitFor('the popup', popupTarget, patience);
  popup = await target.asPage();
}

const text = () => popup.evaluate(() => document.body.innerText);
const says = (words: string) =>
  waitFor(
    words,
    async () => (await text()).includes(words) || Promise.reject(new Error(await text())),
    patience,
  );
const pressed = (name: string) => popup.locator(`::-p-aria([name="${name}"][role="button"])`).click();

test('opened from the toolbar it knows its tab, is gone through by keyboard, and is there again with what was chosen', async () => {
  await openOver('teapots.localhost');
  // The browser makes it as large as it asks to be, up to 600 pixels: all of it is in sight.
  const cut = () =>
    popup.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [Math.max(0, scrollWidth - innerWidth), Math.max(0, scrollHeight - innerHeight)];
    });
  await expect.poll(cut).toEqual([0, 0]);
  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.textContent?.trim())).toBe('No thanks');
  await popup.keyboard.press('Enter');
  await says('You said no just now');
  await waitFor('the invitation to go', async () => !(await isVisible(invitation)), patience);
  expect(await isVisible(launcher)).toBe(true);
  await popup.close();
  await waitFor('the popup to close', () => !popupTarget(), patience);
  await openPopup();
  await says('You said no just now');
  await pressed('Show again Intercom');
  await says('Intercom may ask again on this site.');
});

test('a rule chosen in it holds in the page under it at once; “Open the chat” opens it and gets out of the way', async () => {
  await openOver('kettles.localhost');
  await popup.locator('input[value="hidden"]').click();
  await says('Saved for this site: No chat at all.');
  await waitFor('the launcher to go', async () => !(await isVisible(launcher)), patience);
  // The popup may be gone before the press is over.
  await pressed('Open the chat Intercom').catch(() => {});
  await waitFor('the popup to close', () => !popupTarget(), patience);
  await waitFor('the chat', () => isVisible(chatWindow), patience);
});
