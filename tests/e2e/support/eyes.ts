/** Tabs of these tests: looked into, their invitation counted frame by frame, what they complain of written down. */
import type { Page } from 'playwright-core';
import type { LaunchedChromium } from '../../support/chromium.ts';
import { piecesOf } from '../../support/page-eyes.ts';
import { readSamples, startSampling, type Sampled } from '../../support/paint-sampler.ts';
import { giveEyes, press, waitGone, waitSeen } from '../../support/parts.ts';

export const chip = '[data-no-thanks-chip]';

const complaints = new WeakMap<Page, string[]>();

/** A tab in which frames with `invitation` are counted from the first one of each page on. */
export async function openTab(browser: LaunchedChromium, invitation: string): Promise<Page> {
  const page = await browser.context.newPage();
  await giveEyes(page);
  await page.addInitScript(startSampling, piecesOf(invitation));
  const list: string[] = [];
  complaints.set(page, list);
  page.on('pageerror', (error) => list.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && list.push(message.text()));
  return page;
}

/** Errors thrown in the tab or written to its console, our content scripts' among them. */
export const complaintsOf = (page: Page): string[] => complaints.get(page) ?? [];

/** Waits for the invitation and the chip beside it, and presses the chip. */
export async function declineByChip(page: Page, invitation: string): Promise<void> {
  await waitSeen(page, invitation, 20_000);
  await waitSeen(page, chip, 20_000);
  await press(page, chip);
  await waitGone(page, invitation);
}

/** Frames of the present page in which the invitation could be seen, once it has lived for so many milliseconds. */
export async function sampledAfter(page: Page, ms: number, invitation: string): Promise<Sampled> {
  await page.waitForFunction((age) => performance.now() > age, ms);
  return readSamples(page, invitation);
}
