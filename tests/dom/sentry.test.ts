/** Widgets of single-page apps, which come with no page load and no request. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from './support/bundle.ts';
import { useHarness } from './support/harness.ts';

const harness = useHarness();
let sentry: string;
beforeAll(async () => {
  sentry = await bundle('./sentry-entry.ts');
});

async function open(): Promise<Page> {
  const page = await harness.open({ body: '<main></main>' });
  await page.evaluate(sentry);
  return page;
}

/** Waits until everything has run that was put off to an idle moment before now. */
const idle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

/** Runs what was put off for a second or more. */
const runLater = (page: Page): Promise<void> =>
  page.evaluate(() => window.sentry.later.splice(0).forEach((run) => run()));

const tokens = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.sentry.found.at(-1)?.tokens ?? []);

test('a widget in a <body> that took the first one’s place', async () => {
  const page = await open();
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
  await idle(page);
  await page.evaluate(() => document.body.append(document.createElement('typebot-bubble')));
  await page.waitForFunction(() => window.sentry.found.length);
  expect(await tokens(page)).toEqual(['typebot-bubble']);
});

test.each([
  ['a new entry of the history', () => history.pushState(null, '', '/kettles'), true],
  ['an entry that is only rewritten', () => history.replaceState(null, '', '/scrolled'), false],
])('deep in the page, long after it loaded: %s makes it look again', async (_what, navigate, looks) => {
  const page = await open();
  await runLater(page);
  await page.waitForTimeout(600); // until the looks already planned are over
  await page.evaluate(navigate);
  await page.evaluate(() => {
    document.querySelector('main')!.innerHTML = '<p><span class="rcw-widget-container">Chat</span></p>';
  });
  await runLater(page);
  await idle(page);
  await page.waitForTimeout(600); // longer than the pause between two looks: "it does not look" has no event
  expect(await tokens(page)).toEqual(looks ? ['.rcw-widget-container'] : []);
});

test('two widgets in one page', async () => {
  const page = await open();
  await page.evaluate(() => {
    document.body.prepend(document.createElement('typebot-bubble'));
    document.querySelector('main')!.innerHTML = '<p><span class="rcw-widget-container">Chat</span></p>';
  });
  await expect
    .poll(() => runLater(page).then(async () => (await tokens(page)).sort()))
    .toEqual(['.rcw-widget-container', 'typebot-bubble']);
});
