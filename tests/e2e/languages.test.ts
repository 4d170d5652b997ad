/** Every language has room: in the toolbar popup, in the narrowest window, and in the table of sites. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../lib/languages.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { fill } from '../support/fill.ts';
import { sampleTables } from '../support/sample/tables.ts';
import { openOwnPage } from './own-pages.ts';
import { answerWith, extension, missingIn, overflow, popupUrl, waitForTables } from './popup-kit.ts';
import { states } from './popup-states.ts';

let browser: LaunchedChromium;
let options: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension });
  options = browser.page;
  popup = await browser.context.newPage();
  await answerWith(popup, states['silenced']!.answer);
  await openOwnPage(options, browser.extensionId, 'options.html#sites');
  await waitForTables(options);
  await fill(options, sampleTables(Date.now()));
});
afterAll(() => browser.close());

/** Texts for which their button, link or heading is too narrow. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, h1, legend')]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent.trim()),
  );

describe.each(languages)('%s', (language) => {
  const isWorn = (page: Page) => page.locator(`html[lang="${language.replace('_', '-')}"]`).waitFor();

  test('in the popup', async () => {
    await fill(options, { settings: [{ key: 'language', value: language }] });
    for (const width of [380, 320]) {
      await popup.setViewportSize({ width, height: 600 });
      await popup.goto(popupUrl(browser.extensionId, 1));
      await isWorn(popup);
      await popup.getByRole('radio').first().waitFor();
      expect.soft(await overflow(popup), `pixels wider than ${width}`).toBeLessThanOrEqual(0);
      expect.soft(await cut(popup), `cut off at ${width}`).toEqual([]);
      const settings = (await popup.getByRole('link').boundingBox())!;
      expect.soft(settings.y + settings.height).toBeLessThanOrEqual(600);
      expect.soft(settings.height, 'the link in one line').toBeLessThan(40);
    }
  });

  test('in the table of sites', async () => {
    await fill(options, { settings: [{ key: 'language', value: language }] });
    for (const width of [1280, 320]) {
      await options.setViewportSize({ width, height: 800 });
      await openOwnPage(options, browser.extensionId, 'options.html#sites');
      await isWorn(options);
      const rule = options.getByRole('grid').getByRole('combobox').first();
      await rule.waitFor();
      expect.soft(await overflow(options), `pixels wider than ${width}`).toBeLessThanOrEqual(0);
      expect.soft(await cut(options), `cut off at ${width}`).toEqual([]);
      // Cards have room for most of it, and the whole in a title.
      if (width > 320) expect.soft(await missingIn(rule), 'pixels missing for a rule').toBe(0);
    }
  });
});
