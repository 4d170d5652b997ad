/** Every state of the popup: says what it should, breaks no rule of axe-core, and is pictured for people. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { answerWith, extension, overflow, picture, popupUrl, store } from './popup-kit.ts';
import { inHebrewLetters } from './popup-pseudo.ts';
import { states, type State } from './popup-states.ts';

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchChromium({ extension });
});
afterAll(() => browser.close());

/** The popup in this state, as a page of its own; closed after `look`. */
async function inState(state: State, look: (page: Page) => Promise<void>, width = 360): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.setViewportSize({ width, height: 600 });
    await answerWith(page, state.answer);
    await page.goto(popupUrl(browser.extensionId, 1));
    await store(page, state.stored ?? {});
    await page.reload();
    await look(page);
  } finally {
    await page.close();
  }
}

const says = (page: Page, state: State) =>
  waitFor(state.says.join(' and '), async () => {
    const snapshot = await page.locator('body').ariaSnapshot();
    return state.says.every((pattern) => pattern.test(snapshot)) || Promise.reject(new Error(snapshot));
  });

describe.each(Object.entries(states))('%s', (name, state) => {
  test('says what it should, without an axe violation, light and dark', async () => {
    await inState(state, async (page) => {
      await says(page, state);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(page)).toEqual([]);
        await picture(page, `${name}-${colorScheme}`);
      }
    });
  });
});

describe('narrow, right to left, forced colours', () => {
  test.each(['asking', 'silenced', 'several', 'many', 'long-name'])('%s fits 320 pixels', async (name) => {
    await inState(
      states[name]!,
      async (page) => {
        await says(page, states[name]!);
        await picture(page, `${name}-320`);
        expect(await overflow(page)).toBe(0);
        expect(await violations(page)).toEqual([]);
      },
      320,
    );
  });

  test('a long list opens and closes from the keyboard, and at 400 % zoom there is one scroll bar', async () => {
    await inState(states['many']!, async (page) => {
      await says(page, states['many']!);
      const last = page.getByRole('button', { name: 'Show again Vendor 14' });
      expect(await last.count()).toBe(0);
      await page.getByRole('button', { name: 'Show all 15' }).press('Enter');
      await last.waitFor();
      await page.setViewportSize({ width: 320, height: 256 });
      await picture(page, 'many-all-320');
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      const scrolling = await page.evaluate(
        () =>
          [...document.querySelectorAll('main, main *')].filter((element) =>
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
          ).length,
      );
      expect(scrolling).toBe(0);
      await page.keyboard.press('Enter');
      await last.waitFor({ state: 'detached' });
    });
  });

  test.each(['asking', 'several'])('%s mirrors for a right-to-left language', async (name) => {
    const page = await browser.context.newPage();
    await inHebrewLetters(page);
    await page.setViewportSize({ width: 360, height: 600 });
    await answerWith(page, states[name]!.answer);
    await page.goto(popupUrl(browser.extensionId, 1));
    await store(page, states[name]!.stored ?? {});
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect((await page.getByRole('radio').first().boundingBox())!.x).toBeGreaterThan(280);
    expect((await page.getByRole('button').first().boundingBox())!.x).toBeLessThan(60);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await picture(page, `${name}-rtl`);
    await page.close();
  });

  test('forced colours keep every edge and the focus', async () => {
    await inState(states['asking']!, async (page) => {
      await says(page, states['asking']!);
      await page.emulateMedia({ forcedColors: 'active' });
      await page.keyboard.press('Tab');
      await picture(page, 'asking-forced');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).toBe('solid');
      expect(await violations(page)).toEqual([]);
    });
  });
});
