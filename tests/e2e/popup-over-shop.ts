/** The setup of tests of the popup with the real background: a shop with a chat in one tab, the popup over it in another. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { extension, popupUrl, store } from './popup-kit.ts';
import { openShopServer, site, tabShowing, type Shop } from './popup-shop.ts';

export let server: Shop;
export let browser: LaunchedChromium;
/** The shop's tab, empty at first. */
export let shop: Page;
/** The popup's tab; at first over no tab at all. */
export let popup: Page;

/** One browser for the file, and for each test new tabs and an empty database. */
export function setUpShop(): void {
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
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(popupUrl(browser.extensionId, 0));
    await popup.getByRole('heading').waitFor();
    await store(popup, {});
  });
  afterEach(async () => {
    await shop.close();
    await popup.close();
  });
}

export const openShop = () => shop.goto(server.url);

/** The popup over the shop, in a page of its own (which is where the focus is from then on). */
export async function openPopup(): Promise<void> {
  const tabId = await popup.evaluate(tabShowing, site);
  await popup.bringToFront();
  await popup.goto(popupUrl(browser.extensionId, tabId));
}

export const button = (name: string) => popup.getByRole('button', { name });
export const says = (words: string | RegExp) => popup.getByText(words).first().waitFor({ timeout: 15_000 });
