/** Every page of ours, looked at and gone through in every way a person may look at and go through it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../support/axe.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { fill } from '../support/fill.ts';
import { bringOwnRule } from '../support/sample/own-rule.ts';
import { sampleTables } from '../support/sample/tables.ts';
import { tabThrough } from './keyboard.ts';
import { nameOf, openOwnPage, ownPages } from './own-pages.ts';
import { extension, overflow, picture, waitForTables } from './popup-kit.ts';
import { inHebrewLetters } from './popup-pseudo.ts';

let browser: LaunchedChromium;
let page: Page;
let mirrored: Page;

const roomy = { width: 1100, height: 800 };

beforeAll(async () => {
  browser = await launchChromium({ extension });
  ({ page } = browser);
  mirrored = await browser.context.newPage();
  await inHebrewLetters(mirrored);
  await openOwnPage(page, browser.extensionId, ownPages[0]!);
  await waitForTables(page);
});
afterAll(() => browser.close());

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const plain: Media = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };

/** How it is looked at: settings of the browser, and the window in CSS pixels. */
const looks: Record<string, { media?: Media; size?: { width: number; height: number } }> = {
  light: {},
  dark: { media: { colorScheme: 'dark' } },
  'forced colours': { media: { forcedColors: 'active' } },
  'forced colours, dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  'reduced motion': { media: { reducedMotion: 'reduce' } },
  '320 pixels': { size: { width: 320, height: 640 } },
  // a window of 1280 × 1024 at 200 %
  'zoomed to 200 %': { size: { width: 640, height: 512 } },
};

async function look(at: Page, name: string, { media, size }: (typeof looks)[string] = {}): Promise<number> {
  await at.emulateMedia({ ...plain, ...media });
  await at.setViewportSize(size ?? roomy);
  // Colours on their way to others are nobody's colours.
  await at.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations, passed } = await judge(at);
  await picture(at, name);
  expect(violations, name).toEqual([]);
  expect(await overflow(at), `${name}: pixels wider than the window`).toBeLessThanOrEqual(0);
  return passed;
}

const report = (name: string, passed: number[]): void =>
  console.log(`axe ${name}: 0 violations in ${passed.length} looks, ${passed.join(' + ')} rules passed`);

describe.each(ownPages)('%s', (which) => {
  const name = nameOf(which);

  test('with nothing in it', async () => {
    await fill(page, { sites: [], declines: [], tally: [], defaults: [] });
    await fill(page, { conversations: [], turns: [] });
    await openOwnPage(page, browser.extensionId, which);
    report(`${which}, empty`, [
      await look(page, `${name}-empty`),
      await look(page, `${name}-empty-320`, looks['320 pixels']),
    ]);
  });

  test('with much in it, in every way it may be looked at', async () => {
    await fill(page, sampleTables(Date.now()));
    await bringOwnRule(page);
    await openOwnPage(page, browser.extensionId, which);
    const passed: number[] = [];
    for (const [how, settings] of Object.entries(looks))
      passed.push(await look(page, `${name}-${how.replace(/\W+/g, '-')}`, settings));
    await openOwnPage(mirrored, browser.extensionId, which);
    expect(await mirrored.locator('html').getAttribute('dir')).toBe('rtl');
    passed.push(await look(mirrored, `${name}-rtl`));
    passed.push(await look(mirrored, `${name}-rtl-320`, looks['320 pixels']));
    report(which, passed);
  });

  test('from the keyboard alone', async () => {
    await page.emulateMedia(plain);
    await page.setViewportSize(roomy);
    await openOwnPage(page, browser.extensionId, which);
    const { faults, reached } = await tabThrough(page);
    expect(faults).toEqual([]);
    expect(reached).toBeGreaterThan(0);
    console.log(`keyboard ${which}: ${reached} stops`);
  });
});
