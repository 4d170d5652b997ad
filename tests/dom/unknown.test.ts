/** Widgets nobody has described: found, described so that they are found again, and acted on by the ordinary engine. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Vendor } from '../../lib/engine/vendor.ts';
import { useHarness } from './support/harness.ts';
import { pagesIn } from '../support/corpus.ts';
import { bundleUnknown, judged } from './support/unknown.ts';

const harness = useHarness();
let script: string;
beforeAll(async () => {
  script = await bundleUnknown();
});

async function open(path: string): Promise<Page> {
  const page = await harness.open({ path });
  await page.evaluate(script);
  return page;
}

/** The first description the heuristics give. */
async function described(page: Page): Promise<Vendor> {
  await expect.poll(async () => (await judged(page)).some(({ vendor }) => vendor)).toBe(true);
  return (await judged(page)).find(({ vendor }) => vendor)!.vendor!;
}

const marks = (page: Page, vendor: Vendor) => page.evaluate((one) => window.marksOf(one), vendor);

describe.each(pagesIn('unknown'))('%s', (name) => {
  test('is offered, with every part told right, and described the same after a reload', async () => {
    const page = await open(`unknown/${name}.html`);
    const vendor = await described(page);
    const found = await marks(page, vendor);
    const source = await page.content();
    for (const mark of [...found.invitation, ...found.window]) expect(mark).toContain('invitation');
    for (const mark of found.launcher) expect(mark).toBe('launcher');
    expect(found.invitation.length + found.window.length).toBe(1);
    if (/<[^>]*data-expect="launcher"[^>]*>/.test(source) && !vendor.window)
      expect(found.launcher).toHaveLength(1);

    await page.reload();
    await page.evaluate(script);
    expect(await described(page)).toEqual(vendor);
    await page.close();
  });

  test('declined before, the ordinary engine keeps its invitation away and leaves the launcher', async () => {
    const first = await open(`unknown/${name}.html`);
    const vendor = { ...(await described(first)), id: 'unknown-test' };
    await first.close();

    const page = await harness.open(
      { path: `unknown/${name}.html` },
      { vendors: [vendor], facts: { declines: { [vendor.id]: null } } },
    );
    await page.evaluate(script);
    const suppressed = () =>
      page.evaluate(() =>
        window.noThanks.told.some(({ name, data }) => name === 'recordRepeats' && data !== null),
      );
    await expect.poll(suppressed).toBe(true);
    // Nothing speaks any more; the launcher alone may still be judged.
    await expect.poll(async () => (await judged(page)).filter((one) => one.vendor).length).toBe(0);
    if (vendor.launcher) {
      const seen = await judged(page);
      expect(seen.map(({ parts }) => parts.launcher).filter(Boolean)).not.toEqual([]);
    }
    expect(harness.errors(page)).toEqual([]);
    await page.close();
  });
});
