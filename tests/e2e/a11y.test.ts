/** Every page of ours, looked at and gone through in every way a person may look at and go through it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, type Verdict } from '../support/axe.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { fill } from '../support/fill.ts';
import { bringOwnRule } from '../support/sample/own-rule.ts';
import { sampleTalks } from '../support/sample/talks.ts';
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

async function look(at: Page, name: string, { media, size }: (typeof looks)[string] = {}): Promise<Verdict> {
  await at.emulateMedia({ ...plain, ...media });
  await at.setViewportSize(size ?? roomy);
  // Colours on their way to others are nobody's colours.
  await at.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const verdict = await judge(at);
  await picture(at, name);
  expect.soft(await overflow(at), `${name}: pixels wider than the window`).toBeLessThanOrEqual(0);
  return verdict;
}

/** A line of what axe found, for the log; nothing may be wrong. */
function report(name: string, verdicts: Verdict[]): void {
  const violations = verdicts.flatMap((one) => one.violations);
  const passed = verdicts.map((one) => one.passed).join(' + ');
  console.log(
    `axe ${name}: ${violations.length} violations in ${verdicts.length} looks, ${passed} rules passed`,
  );
  expect(violations, name).toEqual([]);
}

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
    const verdicts: Verdict[] = [];
    for (const [how, settings] of Object.entries(looks))
      verdicts.push(await look(page, `${name}-${how.replace(/\W+/g, '-')}`, settings));
    await openOwnPage(mirrored, browser.extensionId, which);
    expect(await mirrored.locator('html').getAttribute('dir')).toBe('rtl');
    verdicts.push(await look(mirrored, `${name}-rtl`));
    verdicts.push(await look(mirrored, `${name}-rtl-320`, looks['320 pixels']));
    report(which, verdicts);
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

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const dialog = () => page.getByRole('dialog').waitFor();
const undo = () => page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
const talk = sampleTalks(0).conversations[0]!.id;

/** What a page shows only after something was pressed. */
const states: [name: string, which: string, show: () => Promise<unknown>][] = [
  [
    'a transcript that is searched',
    `transcripts/${talk}/order`,
    () => page.locator('mark').first().waitFor(),
  ],
  ['a transcript that was deleted', `transcripts/${talk}`, () => press('Delete').then(undo)],
  ['transcripts that are searched', 'transcripts', () => searched('order')],
  ['all of a site’s data in question', 'stored', () => press('Delete everything').then(dialog)],
  ['a site that was deleted', 'sites', () => press(/^Delete /).then(undo)],
  ['sites that are selected', 'sites', () => page.getByLabel('Select all in the list').click()],
  ['an own rule that is edited', 'own', () => press('Edit')],
  ['an own rule that was deleted', 'own', () => press('Delete').then(undo)],
  ['transcripts that go along', 'files', () => page.getByLabel('Include transcripts').check()],
];
async function searched(words: string): Promise<void> {
  await page.getByLabel('Search everything that was said').fill(words);
  await page.locator('mark').first().waitFor();
}

test.each(states)('%s', async (name, which, show) => {
  await page.emulateMedia(plain);
  await page.setViewportSize(roomy);
  await fill(page, sampleTables(Date.now()));
  await bringOwnRule(page);
  await openOwnPage(page, browser.extensionId, `options.html#${which}`);
  await show();
  const verdicts: Verdict[] = [];
  for (const how of ['light', 'dark', '320 pixels'])
    verdicts.push(await look(page, `${name}-${how}`.replace(/\W+/g, '-'), looks[how]));
  report(`options.html#${which}, ${name}`, verdicts);
});
