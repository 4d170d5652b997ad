/** Every vendor file pagest its fixture in a real browser. Fixtures are reconstructions: they prove the file, not the vendor. */
import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { matchUrl } from '../../lib/engine/match-url.ts';
import { vendors } from '../../lib/vendors/index.ts';
import { chip, pressChip, useHarness } from './support/harness.ts';

const harness = useHarness();
const fixture = (id: string): string => `vendors/${id}.html`;
const source = (id: string): string => {
  const files = [fixture(id), `vendors/${id}.frame.html`].map(
    (path) => new URL(`../fixtures/${path}`, import.meta.url),
  );
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
};

/** Visible and not transparent: widgets keep closed windows in place at opacity 0. */
const isSeen = async (one: Locator): Promise<boolean> =>
  (await one.isVisible()) &&
  one
    .evaluate((element) => element.checkVisibility({ opacityProperty: true }), null, { timeout: 1000 })
    .catch(() => false);

/** A marked part of a fixture, in whatever frame or open shadow root it is; the first that is visible. */
async function part(page: Page, name: 'launcher' | 'invitation' | 'window'): Promise<Locator | null> {
  for (const frame of page.frames())
    for (const one of await frame.locator(`[data-expect~="${name}"]`).all()) {
      const owner = frame === page.mainFrame() ? null : await frame.frameElement();
      if ((await isSeen(one)) && (!owner || (await owner.isVisible()))) return one;
    }
  return null;
}

const waitForPart = (page: Page, name: Parameters<typeof part>[1]): Promise<void> =>
  expect.poll(async () => (await part(page, name)) !== null, { timeout: 5000 }).toBe(true);

/** Presses a part as soon as it is there; some fixtures draw theirs anew, as the originals do. */
const pressPart = (page: Page, name: Parameters<typeof part>[1]): Promise<void> =>
  expect
    .poll(
      async () => {
        const found = await part(page, name);
        return found?.click({ timeout: 1000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 8000 },
    )
    .toBe(true);

/** Counts, after every painted frame from the very start, whether the invitation is on screen. */
function sampleInvitation(): void {
  if (window !== window.top) return;
  const scope = window as unknown as { samples: number; shown: number };
  scope.samples = scope.shown = 0;
  const isShown = (root: Document | ShadowRoot): boolean => {
    for (const element of root.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (element.matches('[data-expect~="invitation"]') && isVisible && box.width > 1 && box.height > 1)
        return true;
      if (element.shadowRoot && isShown(element.shadowRoot)) return true;
      const inner = isVisible && (element as HTMLIFrameElement).contentDocument;
      if (inner && isShown(inner)) return true;
    }
    return false;
  };
  // A message posted in a frame's callback arrives after that frame was painted: what is there then was on screen.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    scope.samples++;
    if (isShown(document)) scope.shown++;
    requestAnimationFrame(() => port2.postMessage(null));
  };
  requestAnimationFrame(() => port2.postMessage(null));
}

const settle = (page: Page): Promise<void> =>
  page.waitForFunction(() => (window as unknown as { samples: number }).samples > 60).then(() => undefined);

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  const marks = source(id);
  /** Does the fixture mark such a part, in its markup or by script? */
  const has = (name: string): boolean =>
    new RegExp(`expect['"\\]]*\\s*[,=:]\\s*['"\`][^'"\`]*\\b${name}\\b`).test(marks);
  const open = (facts: object = {}, init?: () => void): Promise<Page> =>
    harness.open({ path: fixture(id) }, { vendors: [vendor], facts, ...(init && { init }) });

  if (vendor.roots.length)
    test('is found by one of its root elements', async () => {
      const page = await open();
      await page.waitForSelector(vendor.roots.join(','), { state: 'attached' });
      await page.close();
    });
  else
    test('is found by the address of its script: no element of its is known', () => {
      const [, address = ''] = /<script[^>]* src="([^"]+)"/.exec(marks) ?? [];
      expect(matchUrl(address, [vendor])).toEqual([vendor]);
    });

  if (has('invitation'))
    test('offers a chip beside its invitation; declined, it is gone and the launcher stays', async () => {
      const page = await open();
      await waitForPart(page, 'invitation');
      await pressChip(page);
      await expect.poll(() => part(page, 'invitation'), { timeout: 5000 }).toBeNull();
      if (has('launcher')) await waitForPart(page, 'launcher');
      expect(harness.errors(page)).toEqual([]);
      await page.close();
    });

  if (has('invitation'))
    test('declined before: not one frame of it is painted', async () => {
      const page = await open({ declines: { [id]: null } }, sampleInvitation);
      await settle(page);
      expect(await page.evaluate(() => (window as unknown as { shown: number }).shown)).toBe(0);
      if (has('launcher')) await waitForPart(page, 'launcher');
      await page.close();
    });

  if (has('launcher') && has('window'))
    test('declined before: the launcher opens the chat, which stays', async () => {
      const page = await open({ declines: { [id]: null } });
      await pressPart(page, 'launcher');
      await waitForPart(page, 'window');
      await page.waitForTimeout(700); // longer than any closing of ours; there is no event for "left alone"
      expect(await part(page, 'window')).not.toBeNull();
      expect(await chip(page).count()).toBe(0);
      await page.close();
    });

  if (has('invitation'))
    test('a running conversation is untouched although it was declined', async () => {
      const page = await open({ declines: { [id]: null }, engaged: [id] });
      await waitForPart(page, 'invitation');
      expect(await chip(page).count()).toBe(0);
      await page.close();
    });
});
