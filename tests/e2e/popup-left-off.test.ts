/** The popup where a chat ended a short while ago: its recap and the person's unsent words, with the background's answers chosen here. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TabView } from '../../lib/tab-messages.ts';
import type { LeftOff } from '../../lib/transcript-messages.ts';
import { violations } from '../support/axe.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { answerWith, extension, overflow, picture, popupUrl } from './popup-kit.ts';
import { states } from './popup-states.ts';

let browser: LaunchedChromium;
let page: Page;

const hoursAgo = (hours: number): number => Date.now() - hours * 3_600_000;
const left: LeftOff[] = [
  {
    ...{ site: 'kettles.example', vendor: 'tidio', name: 'Tidio', isOpen: true },
    ...{ ended: { id: 'talk-1', at: hoursAgo(2) }, draft: 'I would like to' },
  },
  {
    ...{ site: 'kettles.example', vendor: 'crisp', name: 'Crisp', isOpen: false, ended: null },
    draft: 'Where is my kettle',
  },
];
const recap = 'My chat on kettles.example (Tidio)\nNumbers: A-4711';

/** Answers, and writes down what was asked for in the end. */
const answers = (text: string) => {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage: Ask } } | undefined
  >;
  type Ask = (message: { name: string }) => Promise<unknown>;
  const done = ((globalThis as unknown as { done: object[] }).done = [] as object[]);
  const wrapped = new Set<object>();
  for (const name of ['browser', 'chrome'] as const) {
    const { runtime } = scope[name] ?? {};
    // Where both are one and the same, once is enough.
    if (!runtime || wrapped.has(runtime)) continue;
    wrapped.add(runtime);
    const before = runtime.sendMessage;
    runtime.sendMessage = async (message) => {
      if (message.name === 'getRecap') return text;
      if (['fillComposer', 'forgetDraft'].includes(message.name)) done.push(message);
      return before(message);
    };
  }
};
const done = () => page.evaluate(() => (globalThis as unknown as { done: object[] }).done);

beforeAll(async () => {
  browser = await launchChromium({ extension });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 700 });
  await answerWith(page, { ...(states['asking']!.answer as TabView), leftOff: left });
  await page.addInitScript(answers, recap);
  await page.goto(popupUrl(browser.extensionId, 1));
  await page.getByText('Go on where you left off').waitFor();
});
afterAll(() => browser.close());

test('says what is there to go on with, light and dark, at 320 pixels too', async () => {
  await page.getByText('The chat ended 2 hours ago.').waitFor();
  await page.getByText('Open the chat to put it there.').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `left-off-${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toBe(0);
});

test('copies the recap, or has it put into the chat, and never into one that is not open', async () => {
  await page.getByRole('button', { name: 'Copy recap Tidio' }).click();
  await waitFor(
    'the recap',
    async () => (await page.evaluate(() => navigator.clipboard.readText())) === recap,
  );
  await page.getByRole('button', { name: 'Insert recap Tidio' }).click();
  await page.getByText('Nothing was sent.').waitFor();
  await page.getByRole('button', { name: 'Put it back Tidio' }).click();
  await page.getByRole('button', { name: 'Discard Crisp' }).click();
  const put = { tabId: 1, vendor: 'tidio' };
  await waitFor('three things to be asked for', async () => (await done()).length === 3);
  expect(await done()).toEqual([
    { name: 'fillComposer', data: { ...put, with: 'recap', conversation: 'talk-1' } },
    { name: 'fillComposer', data: { ...put, with: 'draft' } },
    { name: 'forgetDraft', data: { site: 'kettles.example', vendor: 'crisp' } },
  ]);
  expect(await page.getByRole('button', { name: 'Put it back Crisp' }).count()).toBe(0);
});
