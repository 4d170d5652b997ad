/** A declined vendor's invitation makes no sound: the real Gleap widget, which chimes with every card. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { press, waitGone, waitSeen, giveEyes } from '../support/parts.ts';
import { ensureBed } from '../widgets/bed/install.ts';
import { startBed } from '../widgets/bed/serve/server.ts';
import { builtExtension } from '../widgets/extension.ts';

await ensureBed();
const bed = await startBed();
const profile = await mkdtemp(join(tmpdir(), 'no-thanks-sound-'));
afterAll(async () => {
  await bed.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Notes each sound that really starts, under whatever else wraps `play` later. */
function countSounds(): void {
  const scope = window as unknown as { played: string[] };
  scope.played = [];
  HTMLMediaElement.prototype.play = function () {
    scope.played.push(this.src);
    return Promise.resolve();
  };
}
const played = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { played: string[] }).played);

test('Gleap chimes before the decline, and not after it', async () => {
  const browser = await launchChromium({ extension: builtExtension(), userDataDir: profile });
  try {
    const { page } = browser;
    await giveEyes(page);
    await page.addInitScript(countSounds);
    await page.goto(bed.url('gleap'));
    const card = '.gleap-notification-item';
    await waitSeen(page, card, 20_000);
    await expect.poll(() => played(page)).not.toEqual([]);
    await waitSeen(page, '[data-no-thanks-chip]');
    await press(page, '[data-no-thanks-chip]');
    await waitGone(page, card);

    await page.goto(bed.url('gleap', { page: 2 }));
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-no-thanks-hush'));
    // The card and its chime came within about a second before; now the engine closes the card at once.
    await page.waitForFunction(() => performance.now() > 5000);
    expect(await played(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});
