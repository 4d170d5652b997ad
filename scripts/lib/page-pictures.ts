/** Takes pictures of every page of ours, in the looks a person may meet it in, for people to look at. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { nameOf, openOwnPage, ownPages } from '../../tests/e2e/own-pages.ts';
import { answerWith, popupUrl, store, waitForTables } from '../../tests/e2e/popup-kit.ts';
import { states } from '../../tests/e2e/popup-states.ts';
import type { LaunchedChromium } from '../../tests/support/chromium.ts';
import { fill } from '../../tests/support/fill.ts';
import { bringOwnRule } from '../../tests/support/sample/own-rule.ts';
import { sampleTables } from '../../tests/support/sample/tables.ts';
import { say } from './say.ts';

interface Look {
  colorScheme: 'light' | 'dark';
  /** A folder of `public/_locales`. */
  language: 'en' | 'ar';
  /** CSS pixels; the popup is never wider than 380. */
  width: number;
}

const looks: Record<string, Look> = {
  light: { colorScheme: 'light', language: 'en', width: 1080 },
  dark: { colorScheme: 'dark', language: 'en', width: 1080 },
  rtl: { colorScheme: 'light', language: 'ar', width: 1080 },
  '320': { colorScheme: 'light', language: 'en', width: 320 },
};

/** A page longer than this goes on below the picture. */
const mostHeight = 4000;

async function take(page: Page, file: string, width: number): Promise<void> {
  const full = () => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  // What is read from the database comes a moment after the first paint.
  for (let height = 0; height !== (await full()); await page.waitForTimeout(300)) {
    height = await full();
    await page.setViewportSize({ width, height: Math.min(height, mostHeight) });
  }
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  await session.detach();
  await writeFile(file, Buffer.from(data, 'base64'));
}

/** Puts a look on; what is opened from now on wears it. */
async function dress(page: Page, { colorScheme, language, width }: Look): Promise<void> {
  await fill(page, { settings: [{ key: 'language', value: language }] });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 700 });
}

const isDressed = ({ language }: Look) => `html[lang="${language}"]`;

/** All pictures, into an emptied folder, with a page that shows them. */
export async function picturePages(browser: LaunchedChromium, folder: string): Promise<void> {
  const { page, extensionId } = browser;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await openOwnPage(page, extensionId, ownPages[0]!);
  await waitForTables(page);
  await fill(page, sampleTables(Date.now()));
  await bringOwnRule(page);
  const names: string[] = [];
  for (const which of ownPages) {
    names.push(nameOf(which));
    say(`${which} …`);
    for (const [look, settings] of Object.entries(looks)) {
      await dress(page, settings);
      await openOwnPage(page, extensionId, which);
      await page.locator(isDressed(settings)).waitFor();
      await take(page, join(folder, `${nameOf(which)}-${look}.webp`), settings.width);
    }
  }
  // Each state of the popup brings what it needs.
  await fill(page, { tally: [] });
  for (const [name, state] of Object.entries(states)) {
    names.push(`popup-${name}`);
    for (const [look, settings] of Object.entries(looks)) {
      await dress(page, settings);
      const popup = await browser.context.newPage();
      const width = Math.min(settings.width, 380);
      await popup.setViewportSize({ width, height: 600 });
      await popup.emulateMedia({ colorScheme: settings.colorScheme, reducedMotion: 'reduce' });
      await answerWith(popup, state.answer);
      await store(page, state.stored ?? {});
      await popup.goto(popupUrl(extensionId, 1));
      await popup.locator(isDressed(settings)).waitFor();
      await popup.getByRole('heading').first().waitFor();
      await take(popup, join(folder, `popup-${name}-${look}.webp`), width);
      await popup.close();
    }
  }
  await writeFile(join(folder, 'README.md'), overview(names));
}

const overview = (names: string[]): string =>
  [
    '# Every page, in every look',
    'Taken by `npm run screenshots` from the built extension with made-up data: light, dark, right to left, 320 pixels wide.',
    ...names.map((name) =>
      [
        `## ${name}`,
        Object.keys(looks)
          .map((look) => `![${look}](${name}-${look}.webp)`)
          .join('\n'),
      ].join('\n\n'),
    ),
  ].join('\n\n') + '\n';
