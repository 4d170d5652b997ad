/** The welcome page: opened once by the installation, and the only page that ever opens by itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension, overflow, picture, stored } from './popup-kit.ts';
import { inHebrewLetters } from './popup-pseudo.ts';

let userDataDir: string;
let browser: LaunchedChromium;
const url = () => `chrome-extension://${browser.extensionId}/welcome.html`;
const opened = (): Page[] => browser.context.pages().filter((page) => page.url() === url());

beforeAll(async () => {
  userDataDir = await mkdtemp(join(tmpdir(), 'no-thanks-welcome-'));
  browser = await launchChromium({ extension, userDataDir, keepsWelcome: true });
});
afterAll(async () => {
  await browser.close();
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
});

test('the installation opens it; its one choice holds everywhere and is kept', async () => {
  const [page] = await waitFor('the welcome page', () => (opened().length ? opened() : null), 20_000);
  await expect.poll(() => page!.title()).toBe('Welcome to No Thanks');
  await page!.getByRole('radio', { name: 'No invitations' }).check();
  await page!.getByText('Saved. Sites with a rule of their own keep it.').waitFor();
  expect((await stored(page!)).defaults).toEqual([{ key: '*', rule: 'quiet' }]);
  await page!.reload();
  await waitFor('the choice', () => page!.getByRole('radio', { name: 'No invitations' }).isChecked());
  await page!.getByRole('radio', { name: 'One no is enough' }).check();
  await waitFor('no default', async () => (await stored(page!)).defaults.length === 0);
});

test.each(['light', 'dark'] as const)(
  '%s: axe finds nothing, and 320 pixels are enough',
  async (colorScheme) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1000, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(url());
      await page.getByText('Press the puzzle piece').waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await picture(page, `welcome-${colorScheme}-${width}`);
    }
    await page.close();
  },
);

test('it mirrors for a right-to-left language', async () => {
  const page = await browser.context.newPage();
  await inHebrewLetters(page);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(url());
  await page.getByRole('radio').first().waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect((await page.getByRole('radio').first().boundingBox())!.x).toBeGreaterThan(500);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'welcome-rtl');
  await page.close();
});

test('another start of the browser, which installs an unpacked extension anew, opens nothing', async () => {
  await browser.close();
  browser = await launchChromium({ extension, userDataDir, keepsWelcome: true });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  // Registering comes after what the installation event begins with.
  await page.getByRole('heading').first().waitFor();
  expect(opened()).toEqual([]);
});
