import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LaunchedChromium } from '../../support/chromium.ts';
import { waitFor } from '../../support/wait-for.ts';
import { sampledAfter } from './eyes.ts';
import { registeredIn } from './inside.ts';

interface Visit {
  /** The address of a path on the site that was declined. */
  url(path: string): string;
  invitation: string;
  /** Milliseconds of a page's life after which the widget would have asked by far. */
  longMs: number;
}

/** After a decline: once the engine is registered there, the next page and a reload paint not one frame of the invitation. */
export async function expectSilence(
  browser: LaunchedChromium,
  page: Page,
  { url, invitation, longMs }: Visit,
): Promise<void> {
  const { hostname } = new URL(url('/next'));
  await waitFor('the engine to be registered', async () =>
    JSON.stringify(await registeredIn(await browser.serviceWorker())).includes(`${hostname}/`),
  );
  for (const go of [() => page.goto(url('/next')), () => page.reload()]) {
    await go();
    const { frames, visible } = await sampledAfter(page, longMs, invitation);
    expect(frames).toBeGreaterThan(5);
    expect(visible).toBe(0);
  }
}
