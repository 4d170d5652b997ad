import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chip, pressChip, startEngine, told, useHarness } from './support/harness.ts';
import { madeUp, page as body } from './support/made-up.ts';

const harness = useHarness();

const declined = { declines: { 'made-up': null } };
const call = (page: Page, name: string): Promise<void> =>
  page.evaluate((n) => void (window as unknown as Record<string, () => unknown>)[n]!(), name);
const pressedInPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);

/** Frames in which `selector` was visible, over `frames` animation frames beginning now; `act` runs in the page first. */
const framesShown = (page: Page, selector: string, act: string, frames = 30): Promise<number> =>
  page.evaluate(
    ([sel, name, count]) =>
      new Promise<number>((resolve) => {
        let shown = 0;
        let left = count;
        // A message posted in a frame's callback arrives after that frame was painted.
        const { port1, port2 } = new MessageChannel();
        const next = (): number => requestAnimationFrame(() => port2.postMessage(null));
        port1.onmessage = () => {
          const element = document.querySelector(sel);
          if (element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) shown++;
          if (--left) next();
          else resolve(shown);
        };
        (window as unknown as Record<string, () => unknown>)[name]!();
        next();
      }),
    [selector, act, frames] as const,
  );

test('an invitation gets a chip; one press hides it, tells the background, and the launcher stays', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  await call(page, 'invite');
  await pressChip(page);
  await page.locator('.teaser').waitFor({ state: 'hidden' });
  expect(await told(page, 'recordDecline')).toMatchObject([
    { vendor: 'made-up', kind: 'teaser', how: 'chip' },
  ]);
  expect(await page.locator('.launcher').isVisible()).toBe(true);
  expect(await framesShown(page, '.teaser', 'invite')).toBe(0);
  expect(harness.errors(page)).toEqual([]);
});

test('after a decline no frame of the invitation is painted, however it arrives', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], declined);
  expect(await framesShown(page, '.teaser', 'invite')).toBe(0);
  await page.waitForFunction(() => window.noThanks.told.some(({ name }) => name === 'recordRepeats'));
  expect(await told(page, 'recordRepeats')).toMatchObject([{ vendor: 'made-up', kind: 'teaser', count: 1 }]);
});

test('a window that opened itself is closed and the launcher then opens it at the first press', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], declined);
  expect(await framesShown(page, '.window.open', 'autoOpen')).toBe(0);
  await page.waitForFunction(() => !document.querySelector('.window.open'));
  await page.locator('.launcher').click();
  await page.locator('.window.open').waitFor();
  expect(await told(page, 'setEngagement')).toEqual([{ vendor: 'made-up', engagement: 'open' }]);
});

test('a hidden window that cannot be closed is shown, not toggled shut, by the first press on the launcher', async () => {
  const page = await harness.open({ body });
  const noClose = { ...madeUp, window: { shows: madeUp.window!.shows } };
  await startEngine(page, [noClose], declined);
  expect(await framesShown(page, '.window.open', 'autoOpen')).toBe(0);
  await page.locator('.launcher').click();
  await page.locator('.window.open').waitFor();
});

test('a window that opened itself is offered a chip; opened by a link of the page it is left alone', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  await call(page, 'autoOpen');
  await pressChip(page);
  await page.waitForFunction(() => !document.querySelector('.window.open'));
  await page.locator('#help').click();
  await page.locator('.window.open').waitFor();
  await page.waitForTimeout(500); // nothing may happen to it: there is no event to wait for
  expect(await page.locator('.window.open').isVisible()).toBe(true);
});

test('taking part in a chat that opened itself makes it the person’s: nothing of the vendor is suppressed', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  await call(page, 'autoOpen');
  await chip(page).waitFor();
  await page.locator('.composer').click();
  await page.keyboard.type('hello');
  await chip(page).waitFor({ state: 'detached' });
  await call(page, 'invite');
  await page.locator('.teaser').waitFor();
  expect(await chip(page).count()).toBe(0);
  expect(await told(page, 'setEngagement')).toContainEqual({ vendor: 'made-up', engagement: 'talked' });
});

test('with a conversation in another page of the site, even a declined vendor is left alone', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], { ...declined, engaged: ['made-up'] });
  await call(page, 'autoOpen');
  await call(page, 'invite');
  await page.locator('.teaser').waitFor();
  expect(await page.locator('.window.open').isVisible()).toBe(true);
  expect(await pressedInPage(page)).toEqual([]);
});

test.each([
  ['mouse', (page: Page) => page.locator('.cross').click()],
  ['keyboard', (page: Page) => page.locator('.cross').press('Enter')],
])('the vendor’s own cross is a decline (%s), and we do not press it a second time', async (_how, act) => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  await call(page, 'invite');
  await chip(page).waitFor();
  await act(page);
  await page.waitForFunction(() => window.noThanks.told.some(({ name }) => name === 'recordDecline'));
  expect(await told(page, 'recordDecline')).toMatchObject([{ kind: 'teaser', how: 'vendor' }]);
  expect(await pressedInPage(page)).toEqual(['cross']);
});

test('clicks a page makes up decline nothing and open nothing in the person’s name', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  await call(page, 'invite');
  await chip(page).waitFor();
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-no-thanks-chip]')!;
    host.click();
    document.querySelector<HTMLElement>('.cross')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    document.querySelector<HTMLElement>('.launcher')!.click();
  });
  await page.waitForTimeout(200); // a wrong decline would come at once, but there is nothing to wait for
  expect(await told(page, 'recordDecline')).toEqual([]);
  expect(await told(page, 'setEngagement')).toEqual([]);
});

test('Undo forgets the decline and gives the invitation back', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  await call(page, 'invite');
  await pressChip(page);
  await page.locator('.teaser').waitFor({ state: 'hidden' });
  const box = (await chip(page).boundingBox())!;
  await page.mouse.click(box.x + box.width - 30, box.y + box.height / 2);
  await page.locator('.teaser').waitFor();
  expect(await told(page, 'undoDecline')).toEqual([{ vendor: 'made-up' }]);
});

test('an unread number and a flashing title of a declined vendor are silenced', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], declined);
  await page.evaluate(() => {
    const badge = document.createElement('div');
    badge.className = 'badge';
    badge.textContent = '1';
    document.querySelector('#mu')!.append(badge);
    document.title = '(1) new message';
  });
  await page.waitForFunction(() => document.title === 'Shop');
  expect(await page.locator('.badge').isVisible()).toBe(false);
});

test('focus an invitation stole goes back to where it was, without scrolling', async () => {
  const page = await harness.open({ body: body + '<div style="height:3000px"></div>' });
  await startEngine(page, [madeUp], declined);
  await page.locator('#search').focus();
  await page.evaluate(() => scrollTo(0, 400));
  await page.evaluate(() => {
    const card = (window as unknown as { invite(): HTMLElement }).invite();
    card.querySelector('button')!.focus({ preventScroll: true });
  });
  await page.waitForFunction(() => document.activeElement?.id === 'search');
  expect(await page.evaluate(() => scrollY)).toBe(400);
});

test('focus that pressing the vendor’s own close control moves is given back too', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], declined);
  await page.evaluate(() => {
    const minimise = document.querySelector('.minimise')!;
    const launcher = document.querySelector<HTMLElement>('.launcher')!;
    const scope = window as unknown as { moved: boolean };
    minimise.addEventListener('click', () =>
      setTimeout(() => {
        launcher.focus();
        scope.moved = document.activeElement === launcher;
      }, 20),
    );
  });
  await page.locator('#search').focus();
  await call(page, 'autoOpen');
  await page.waitForFunction(() => (window as unknown as { moved: boolean }).moved);
  await page.waitForFunction(() => document.activeElement?.id === 'search');
});

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

test('the keyboard command declines what is offered', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp]);
  expect(await page.evaluate(() => window.noThanks.session().declineOffered())).toBe(false);
  await call(page, 'invite');
  await chip(page).waitFor();
  expect(await page.evaluate(() => window.noThanks.session().declineOffered())).toBe(true);
  await page.locator('.teaser').waitFor({ state: 'hidden' });
  expect(await told(page, 'recordDecline')).toMatchObject([{ how: 'command' }]);
});

test('"show what was hidden" gives everything back in this page', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], declined);
  await call(page, 'invite');
  await page.locator('.teaser').waitFor({ state: 'hidden' });
  await page.evaluate(() => window.noThanks.brief({ lifted: ['*'] }));
  await page.locator('.teaser').waitFor();
  expect(await page.locator('html').getAttribute('data-no-thanks')).toBe('made-up');
});

test('rule "hidden" hides the launcher too; rule "allow" touches nothing', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], { siteRule: 'hidden' });
  await page.locator('.launcher').waitFor({ state: 'hidden' });
  await page.evaluate(() => window.noThanks.brief({ siteRule: 'allow', declines: { 'made-up': null } }));
  await page.locator('.launcher').waitFor();
  await call(page, 'invite');
  await page.locator('.teaser').waitFor();
  expect(await chip(page).count()).toBe(0);
});
