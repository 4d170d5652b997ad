/** Every vendor file against its fixture in a real browser. Fixtures are reconstructions: they prove the file, not the vendor. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { matchUrl } from '../../lib/engine/match-url.ts';
import type { Vendor } from '../../lib/engine/vendor.ts';
import { vendors } from '../../lib/vendors/index.ts';
import { waitFor } from '../support/wait-for.ts';
import { chip, pressChip, useHarness } from './support/harness.ts';
import { agrees, part, pressPart, settleIn, waitForPart, whereabouts } from './support/marks.ts';
import { framesSampled, sampling, wasSampled } from './support/sample-part.ts';

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
/** Does the fixture mark such a part, in its markup or by script? */
const has = (id: string, name: string): boolean =>
  new RegExp(`expect['"\\]]*\\s*[,=:]\\s*['"\`][^'"\`]*\\b${name}\\b`).test(source(id));

const rooted = vendors.filter(({ roots }) => roots.length);
const rootless = vendors.filter(({ roots }) => !roots.length);

test.each(rootless.map((vendor) => [vendor.id, vendor] as const))(
  '%s is found by the address of its script: no element of its is known',
  (id, vendor) => {
    const [, address = ''] = /<script[^>]* src="([^"]+)"/.exec(source(id)) ?? [];
    expect(matchUrl(address, [vendor])).toEqual([vendor]);
  },
);

/** Fixtures side by side in one page: an element is found in each without any script of ours. */
test('every other vendor is found by one of its root elements', async () => {
  const page = await harness.open({ path: 'vendors/none.html' });
  for (let from = 0; from < rooted.length; from += 20) {
    const some = rooted.slice(from, from + 20);
    await page.evaluate(
      (ids) =>
        document.body.replaceChildren(
          ...ids.map((id) =>
            Object.assign(document.createElement('iframe'), { name: id, src: `/vendors/${id}.html` }),
          ),
        ),
      some.map(({ id }) => id),
    );
    for (const { id, roots } of some)
      await page
        .frameLocator(`iframe[name="${id}"]`)
        .locator(roots.join(','))
        .first()
        .waitFor({ state: 'attached', timeout: 10_000 })
        .catch(() => expect.fail(`${id}: none of its roots came: ${roots.join(', ')}`));
  }
  await page.close();
});

const opensItself = ({ invitations }: Vendor): boolean =>
  invitations.some(({ kind }) => kind === 'auto-open');
const shown = vendors.filter(
  (one) => has(one.id, 'invitation') || has(one.id, 'launcher') || opensItself(one),
);

// Each test waits most of its time, for the fixture and for frames to be painted.
describe.concurrent.each(shown.map((vendor) => [vendor.id, vendor] as const))('%s', (id, vendor) => {
  const mayInvite = has(id, 'invitation');
  const hasLauncher = has(id, 'launcher');
  const canOpen = hasLauncher && has(id, 'window');
  const open = (facts: object = {}, init?: string): Promise<Page> =>
    harness.open({ path: fixture(id) }, { vendors: [vendor], facts, ...(init && { init }) });

  async function opensAndStays(page: Page): Promise<void> {
    await pressPart(page, 'launcher');
    await waitForPart(page, 'window');
    await page.waitForTimeout(700); // longer than any closing of ours; there is no event for "left alone"
    expect(await part(page, 'window')).not.toBeNull();
    expect(await chip(page).count()).toBe(0);
  }

  async function end(page: Page): Promise<void> {
    expect(harness.errors(page)).toEqual([]);
    await page.close();
  }

  if (mayInvite)
    test('offers a chip; declined, its invitation is gone, its launcher works, the page is as it was', async () => {
      const page = await open();
      await waitForPart(page, 'invitation');
      await settleIn(page);
      await chip(page).first().waitFor();
      await agrees(page, 'invitation', ...(vendor.launcher ? (['launcher'] as const) : []));
      const before = await whereabouts(page);
      await pressChip(page);
      await waitFor('the invitation’s end', async () => !(await part(page, 'invitation')));
      await waitFor('focus and scroll as before', async () => (await whereabouts(page)) === before);
      if (hasLauncher) await waitForPart(page, 'launcher');
      if (canOpen) {
        await pressPart(page, 'launcher');
        await waitForPart(page, 'window');
        await agrees(page, 'window');
      }
      await end(page);
    });

  if (mayInvite)
    test('declined before: not one frame of it is painted, and the launcher opens the chat, which stays', async () => {
      const page = await open({ declines: { [id]: null } }, sampling('invitation'));
      expect(await framesSampled(page)).toBe(0);
      if (hasLauncher) await waitForPart(page, 'launcher');
      if (canOpen) await opensAndStays(page);
      await end(page);
    });

  if (mayInvite)
    test('a running conversation is untouched although it was declined', async () => {
      const page = await open({ declines: { [id]: null }, engaged: [id] });
      await waitForPart(page, 'invitation');
      expect(await chip(page).count()).toBe(0);
      await end(page);
    });

  if (opensItself(vendor))
    test('declined before: not one frame of a window that opens itself is painted, and the launcher opens it', async () => {
      const page = await open({ declines: { [id]: null } });
      if (hasLauncher) await waitForPart(page, 'launcher');
      const spot = vendor.window!.shows.find((one) => typeof one !== 'string');
      await page.evaluate(`fixture.autoOpen(); ${sampling('window', spot?.size)}`);
      expect(await framesSampled(page)).toBe(0);
      if (hasLauncher) {
        await pressPart(page, 'launcher');
        await waitFor('the window', () => wasSampled(page));
        await page.waitForTimeout(700); // as above
        expect(await wasSampled(page)).toBe(true);
      }
      await end(page);
    });

  if (!mayInvite && hasLauncher)
    test('declined before: the launcher is there, known for what it is, and opens the chat, which stays', async () => {
      const page = await open({ declines: { [id]: null } });
      await waitForPart(page, 'launcher');
      await agrees(page, ...(vendor.launcher ? (['launcher'] as const) : []));
      if (canOpen) await opensAndStays(page);
      await end(page);
    });
});
