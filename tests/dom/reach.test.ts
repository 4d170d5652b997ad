/** Where an invitation can be: wrappers with a state, frames with a size, shadow roots, frames of the page's own origin. */
import { expect, test } from 'vitest';
import { chip, startEngine, told, useHarness } from './support/harness.ts';
import { madeUp } from './support/made-up.ts';

const harness = useHarness();
const declined = { declines: { 'made-up': null } };

test('a wrapper that stops being an invitation shows again by itself', async () => {
  const page = await harness.open({
    body: '<div id="mu" class="unread" style="width:80px;height:80px">…</div>',
  });
  const vendor = { ...madeUp, invitations: [{ kind: 'greeting' as const, shows: ['#mu.unread'] }] };
  await startEngine(page, [vendor], declined);
  await page.locator('#mu').waitFor({ state: 'hidden' });
  await page.evaluate(() => document.querySelector('#mu')!.classList.remove('unread'));
  await page.locator('#mu').waitFor();
});

test('a one-frame widget is an invitation only while it has the size of one', async () => {
  const page = await harness.open({ body: '<div id="mu" style="width:20px;height:20px">…</div>' });
  const shows = [{ at: '#mu', size: { minWidth: 200, maxHeight: 300 } }];
  const vendor = { ...madeUp, invitations: [{ kind: 'greeting' as const, shows }] };
  await startEngine(page, [vendor], declined);
  const resize = (css: string) =>
    page.evaluate((size) => document.querySelector('#mu')!.setAttribute('style', size), css);
  await resize('width:400px;height:250px');
  await page.locator('#mu').waitFor({ state: 'hidden' });
  await resize('width:400px;height:600px');
  await page.locator('#mu').waitFor();
});

test.each([
  ['open', 'open'],
  ['closed', 'closed'],
])('reaches into %s shadow roots, several deep, built later', async (_name, mode) => {
  const page = await harness.open({ body: '<mu-host id="mu"></mu-host>' });
  const vendor = {
    ...madeUp,
    invitations: [{ kind: 'teaser' as const, shows: ['#mu >>> mu-inner >>> .card'] }],
  };
  await startEngine(page, [vendor], declined);
  const shown = await page.evaluate(async (m) => {
    const outer = document.querySelector('#mu')!.attachShadow({ mode: m as ShadowRootMode });
    const inner = document.createElement('mu-inner');
    outer.append(inner);
    const root = inner.attachShadow({ mode: m as ShadowRootMode });
    let count = 0;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    root.innerHTML = '<p class="card">Need help?</p>';
    for (let i = 0; i < 30; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (root.querySelector('.card')!.checkVisibility()) count++;
    }
    return count;
  }, mode);
  expect(shown).toBe(0);
});

test('reaches into same-origin frames, written by script too', async () => {
  const page = await harness.open({ body: '<iframe id="mu" style="width:300px;height:200px"></iframe>' });
  const vendor = {
    ...madeUp,
    invitations: [
      { kind: 'teaser' as const, shows: ['iframe#mu >>> .card'], decline: ['iframe#mu >>> .no'] },
    ],
  };
  await startEngine(page, [vendor]);
  await page.evaluate(() => {
    const inner = document.querySelector<HTMLIFrameElement>('#mu')!.contentDocument!;
    inner.open();
    inner.write('<p class="card">Need help?</p><button class="no">No</button>');
    inner.close();
  });
  await chip(page).waitFor();
  await page.frameLocator('#mu').locator('.no').click();
  await page.frameLocator('#mu').locator('.card').waitFor({ state: 'hidden' });
  expect(await told(page, 'recordDecline')).toMatchObject([{ how: 'vendor' }]);
});
