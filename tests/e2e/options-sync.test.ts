/** The copy of the rules in the browser's sync storage, in a browser that is signed in nowhere: it stays in the profile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { extension, overflow, picture, store, stored, waitForTables } from './popup-kit.ts';

let browser: LaunchedChromium;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium({ extension });
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 720, height: 800 });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#files`);
  await page.getByRole('heading', { name: 'A copy for your other browsers' }).waitFor();
  await waitForTables(page);
});
afterAll(() => browser.close());

const copied = async (): Promise<string> =>
  JSON.stringify(await page.evaluate('chrome.storage.sync.get(null)'));
const says = (words: string) => page.getByRole('status').getByText(words).waitFor();
const siteRow = (site: string, rule: 'quiet' | 'hidden') => ({
  ...{ site, rule, snoozedUntil: null, changedAt: 1_700_000_000_000 },
});

test('off at first; switched on it holds the rules; another browser’s change comes in; deleted it is gone', async () => {
  await store(page, { sites: [siteRow('mine.example', 'quiet')] });
  expect(await page.getByLabel('Keep a copy').isChecked()).toBe(false);
  expect(await copied()).toBe('{}');
  await page.getByLabel('Keep a copy').check();
  await says('Everything is in the copy.');
  expect(await copied()).toContain('s mine.example=q@');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `options-sync-${colorScheme}`);
  }

  const later = (Math.floor(Date.now() / 1000) + 60).toString(36);
  const theirs = `1s mine.example=h@${later};s theirs.example=a@${later};`;
  await page.evaluate(`chrome.storage.sync.set({ rules9: ${JSON.stringify(theirs)} })`);
  await waitFor('their rules', async () => (await stored(page)).sites.length === 2);
  expect((await stored(page)).sites).toMatchObject([
    { site: 'mine.example', rule: 'hidden' },
    { site: 'theirs.example', rule: 'allow' },
  ]);

  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await says('The copy was deleted.');
  expect(await copied()).toBe('{}');
  expect(await page.getByLabel('Keep a copy').isChecked()).toBe(false);
  expect((await stored(page)).sites).toHaveLength(2);
});

test('more than the browser’s storage takes is said, and everything stays here; 320 pixels are enough', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => siteRow(`a-shop-of-number-${i}.example`, 'quiet'));
  await store(page, { sites: many });
  await page.getByLabel('Keep a copy').check();
  await says('The rules do not fit into the copy');
  expect(await copied()).toBe('{}');
  expect((await stored(page)).sites).toHaveLength(many.length);
  await page.setViewportSize({ width: 320, height: 600 });
  await picture(page, 'options-sync-320');
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});
