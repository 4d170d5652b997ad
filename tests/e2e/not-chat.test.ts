/** Never a false alarm: on pages that are no chat invitation nothing is offered, hidden or pressed by the built extension. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { type Corpus, pagesIn, serveCorpus } from '../support/corpus.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { extension } from './support/extension.ts';
import { tabState } from './support/inside.ts';

let corpus: Corpus;
let browser: LaunchedChromium;
beforeAll(async () => {
  await ensureBed({ log: () => undefined });
  corpus = await serveCorpus();
  browser = await launchChromium({ extension: extension() });
});
afterAll(async () => {
  await browser?.close();
  await corpus?.close();
});

/** Longer than the first looks of sentry and heuristics; "nothing happened" has no event of its own. */
const longMs = 3500;

/** Runs in the page before everything else: counts presses that no person made. */
function countPresses(): void {
  const scope = window as unknown as { pressedByScript: number };
  scope.pressedByScript = 0;
  for (const type of ['pointerdown', 'mousedown', 'click'])
    addEventListener(type, (event) => event.isTrusted || scope.pressedByScript++, true);
}

/** What our engine would have left behind. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    chips: document.querySelectorAll('[data-no-thanks-chip]').length,
    marks: [...document.documentElement.attributes]
      .map(({ name, value }) => name.startsWith('data-no-thanks') && value)
      .filter(Boolean),
    pressed: (window as unknown as { pressedByScript: number }).pressedByScript,
  }));

const pages = pagesIn('not-chat');

test('there are at least sixty of them', () => expect(pages.length).toBeGreaterThanOrEqual(60));

describe('nothing is offered, hidden or pressed', () => {
  test.each(pages)('%s', async (name) => {
    const page = await browser.context.newPage();
    await page.addInitScript(countPresses);
    await page.goto(corpus.url('not-chat', name));
    const shows = (await page.getAttribute('html', 'data-shows'))!;
    const it = page.locator(shows).first();
    await it.waitFor();
    await page.waitForFunction((ms) => performance.now() > ms, longMs);
    expect(await traces(page)).toEqual({ chips: 0, marks: [], pressed: 0 });
    const state = await tabState(await browser.serviceWorker(), `//not-chat-${name}.`);
    expect(state?.found ?? []).toEqual([]);
    expect(await it.isVisible()).toBe(true);
    await page.close();
  });
});
