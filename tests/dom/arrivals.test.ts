/** An invitation that fades or slides in has its chip from its first visible frame on. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { call } from './support/act.ts';
import { chip, startEngine, useHarness } from './support/harness.ts';
import { madeUp, page as body } from './support/made-up.ts';

const harness = useHarness();

/** The engine looks by itself every second: without that only what this is about can find the card. */
const noClockwork = 'window.setInterval = () => 0';

/** Opens a page whose card arrives by an animation that is far from its end when the test is over. */
async function openArriving(from: string, style = ''): Promise<Page> {
  const animated = `<style>@keyframes come { from { ${from} } } #mu .teaser { animation: come 600s linear both } ${style}</style>`;
  const page = await harness.open({ body: body + animated });
  await page.evaluate(noClockwork);
  await startEngine(page, [madeUp]);
  return page;
}

describe('the chip is there while the card is still on its way', () => {
  test.each([
    ['that fades in', 'opacity: 0', ''],
    ['that comes from beyond the edge of the window', 'transform: translateX(260.2px)', ''],
    [
      'whose holder fades in',
      'color: red',
      '@keyframes appear { from { opacity: 0 } } #mu:has(.teaser) { animation: appear 600s linear both }',
    ],
  ])('a card %s', async (_how, from, style) => {
    const page = await openArriving(from, style);
    await call(page, 'invite');
    await chip(page).waitFor();
    const progress = await page
      .locator('.teaser')
      .evaluate((card) => card.getAnimations()[0]!.effect!.getComputedTiming().progress!);
    expect(progress).toBeLessThan(0.5);
    expect(harness.errors(page)).toEqual([]);
  });
});

test('what never comes is not waited for without end', async () => {
  const page = await openArriving('opacity: 0; } to { opacity: 0');
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    const scope = window as unknown as { frames: number };
    scope.frames = 0;
    window.requestAnimationFrame = (run) => (scope.frames++, ask(run));
  });
  await call(page, 'invite');
  const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
  await waitFor('the first frames', async () => (await frames()) > 10);
  await waitFor('rest', async () => {
    const before = await frames();
    await page.waitForTimeout(300);
    return (await frames()) === before;
  });
  expect(await chip(page).count()).toBe(0);
});
