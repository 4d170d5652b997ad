/** Every state of the popup: says what it should, breaks no rule of axe-core, and is pictured for people. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { ShownConversation } from '../../lib/messages.ts';
import type { TabView } from '../../lib/tab-messages.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { answerWith, extension, overflow, picture, popupUrl, store } from './popup-kit.ts';
import { tabShowing } from './popup-shop.ts';
import { inHebrewLetters } from './popup-pseudo.ts';
import { states, type State } from './popup-states.ts';

/** CSS pixels: as wide as the popup asks to be, and no higher than browsers let one be (Chromium 156, 2026-11). */
const [popupWidth, mostHeight] = [380, 600];

let browser: LaunchedChromium;

beforeAll(async () => {
  browser = await launchChromium({ extension });
});
afterAll(() => browser.close());

/** The popup in this state, as a page of its own; closed after `look`. */
async function inState(state: State, look: (page: Page) => Promise<void>, width = popupWidth): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.setViewportSize({ width, height: mostHeight });
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

test.each(Object.keys(states))('%s: the settings are one press away, without scrolling', async (name) => {
  await inState(states[name]!, async (page) => {
    await says(page, states[name]!);
    const { y, height } = (await page.getByRole('link', { name: 'Settings' }).boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(mostHeight);
  });
});

const withOneChat = Object.keys(states).filter(
  (name) => !['several', 'many', 'lifted', 'timed', 'loading'].includes(name),
);
test.each(withOneChat)('%s: one glance, nothing to scroll', async (name) => {
  await inState(states[name]!, async (page) => {
    await says(page, states[name]!);
    expect(await page.evaluate(() => document.body.offsetHeight)).toBeLessThanOrEqual(mostHeight);
  });
});

test('offline is said, and only as long as it is so', async () => {
  await inState(states['nothing']!, async (page) => {
    await says(page, states['nothing']!);
    const note = page.getByText('You are offline. Your choices are kept all the same');
    expect(await note.count()).toBe(0);
    try {
      await browser.context.setOffline(true);
      await note.waitFor();
      expect(await violations(page)).toEqual([]);
      await picture(page, 'offline');
    } finally {
      await browser.context.setOffline(false);
    }
    await note.waitFor({ state: 'detached' });
  });
});

test('over an extension store there is nothing to do; its neighbour is a site like any other', async () => {
  const [under, popup] = [await browser.context.newPage(), await browser.context.newPage()];
  // No such name in a test: the tab stands at its address all the same. (Answered by a test, a store's page ends the browser.)
  const stand = (url: string) => under.goto(url).catch(() => {});
  await stand('https://chrome.google.com/browser/');
  await popup.goto(popupUrl(browser.extensionId, 0));
  // Of a store's page an extension is not even told the address: the tab is found before it goes there.
  const tabId = await popup.evaluate(tabShowing, 'https://chrome.google.com/browser/');
  await popup.goto(popupUrl(browser.extensionId, tabId));
  await popup.getByRole('heading', { name: 'google.com' }).waitFor();
  expect(await popup.getByRole('radio').count()).toBe(4);
  for (const store of ['https://chromewebstore.google.com/detail/x', 'https://chrome.google.com/webstore/']) {
    await stand(store);
    await popup.goto(popupUrl(browser.extensionId, tabId));
    await popup.getByRole('heading', { name: 'Nothing to do here' }).waitFor();
    await popup.getByText('stores and files are closed to extensions').waitFor();
    expect(await popup.getByRole('radio').count()).toBe(0);
  }
  await Promise.all([under.close(), popup.close()]);
});

test('of many running chats a few are shown, and those that wait for the person; the rest after a press', async () => {
  const talks = [0, 1, 2, 3, 4].map((at): ShownConversation => ({
    ...{ id: `talk-${at}`, tabId: at, vendor: 'tidio', name: 'Tidio', site: `kettles-${at}.example` },
    ...{ since: 0, agentAt: null, humanAt: null, unread: 0, isAsking: at === 3, closesAt: null },
    ...{ draft: '', isApart: null, isShielded: null },
  }));
  const answer = { ...(states['asking']!.answer as TabView), conversations: talks };
  await inState({ ...states['asking']!, answer }, async (page) => {
    await says(page, states['asking']!);
    const shown = async () =>
      (await page.getByRole('heading', { name: /kettles-/ }).allInnerTexts()).map((name) =>
        name.slice(-9, -8),
      );
    expect(await shown()).toEqual(['0', '1', '3']);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'talks');
    await page.getByRole('button', { name: 'Show all 5' }).press('Enter');
    await waitFor('all of them', async () => (await shown()).join('') === '01234');
    await page.keyboard.press('Enter');
    await waitFor('a few of them', async () => (await shown()).join('') === '013');
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
    await page.setViewportSize({ width: popupWidth, height: mostHeight });
    await answerWith(page, states[name]!.answer);
    await page.goto(popupUrl(browser.extensionId, 1));
    await store(page, states[name]!.stored ?? {});
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect((await page.getByRole('radio').first().boundingBox())!.x).toBeGreaterThan(280);
    expect((await page.getByRole('link').first().boundingBox())!.x).toBeLessThan(60);
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
