import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call, framesShown, pressedInPage } from './support/act.ts';
import { chip, pressChip, startEngine, told, useHarness } from './support/harness.ts';
import { madeUp, page as body } from './support/made-up.ts';

const harness = useHarness();

const declined = { declines: { 'made-up': null } };
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

test('what a rule keeps quiet is counted, too, once each time it is attempted', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], { siteRule: 'quiet' });
  expect(await framesShown(page, '.teaser', 'invite')).toBe(0);
  await page.waitForFunction(() => window.noThanks.told.some(({ name }) => name === 'recordRepeats'));
  expect(await told(page, 'recordRepeats')).toMatchObject([{ vendor: 'made-up', kind: 'teaser', count: 1 }]);
});

test('what is told by its size goes at once, though it fades all its properties, and comes back as it was', async () => {
  const page = await harness.open({
    body: `${body}<style>#mu .teaser { transition: all 400ms }</style>`,
  });
  const shows = [{ at: '#mu .teaser', size: { minWidth: 100 } }];
  await startEngine(page, [{ ...madeUp, invitations: [{ kind: 'teaser', shows }] }]);
  await call(page, 'invite');
  await pressChip(page);
  const card = page.locator('.teaser');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.teaser')!.style.visibility);
  expect(await card.evaluate((element) => getComputedStyle(element).visibility)).toBe('hidden');
  await page.evaluate(() => window.noThanks.brief({ declines: {} }));
  await card.waitFor();
  expect(await card.getAttribute('style')).toBe('');
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

test('a window that cannot be closed and leaves no launcher is given back: it is the only way to help', async () => {
  const page = await harness.open({
    body: `${body}<style>#mu:has(.open) .launcher { display: none }</style>`,
  });
  const noClose = { ...madeUp, window: { shows: madeUp.window!.shows } };
  await startEngine(page, [noClose], declined);
  expect(await framesShown(page, '.window.open', 'autoOpen')).toBe(0);
  await page.locator('.window.open').waitFor();
  await page.locator('.composer').fill('Hello');
  // Closed, the launcher is back, and the next window is held again.
  await page.locator('.minimise').click();
  await page.locator('.launcher').waitFor();
});

test.each([
  ['an attribute its selector names', '#mu[data-shows="chat"] .panel', `mu.dataset.shows = 'chat'`],
  ['a class of its holder in the page', '.panel', `document.body.classList.add('chatting')`],
])('a window that opens by %s is not painted', async (_how, shows, open) => {
  const page = await harness.open({
    body: `${body}<style>#mu .panel { visibility: hidden } body.chatting .panel, [data-shows] .panel { visibility: visible !important }</style>
      <script>mu.insertAdjacentHTML('beforeend', '<div class="panel">Hello</div>'); window.show = () => { ${open} }</script>`,
  });
  await startEngine(page, [{ ...madeUp, window: { shows: [shows] } }], declined);
  expect(await framesShown(page, '.panel', 'show')).toBe(0);
});

test('a window whose holder is made invisible is closed: the launcher opens it at the first press', async () => {
  const style =
    '<style>#mu .window { display: block; visibility: inherit } body:not(.chatting) #mu { visibility: hidden }';
  const page = await harness.open({
    body: `${body}${style} #mu .launcher { visibility: visible }</style><script>
      const show = (yes) => document.body.classList.toggle('chatting', yes)
      mu.querySelector('.minimise').onclick = () => show(false)
      mu.querySelector('.launcher').onclick = () => show(true)
      window.show = () => show(true)</script>`,
  });
  await startEngine(page, [{ ...madeUp, window: { ...madeUp.window!, shows: ['#mu .window'] } }], declined);
  expect(await framesShown(page, '.window', 'show', 60)).toBe(0);
  await page.locator('.launcher').click();
  await page.locator('.window').waitFor();
  expect(await told(page, 'recordRepeats')).toMatchObject([{ count: 1 }]);
});

test('a window that waits in the page, transparent, is closed: nothing is a repeat, the launcher opens it', async () => {
  const kept = `<div id="kept" style="position: fixed; right: 0; bottom: 90px; width: 300px; height: 300px; opacity: 0">
    </div><script>document.querySelector('.launcher').addEventListener('click', () => { kept.style.opacity = 1 })</script>`;
  const page = await harness.open({ body: body + kept });
  await startEngine(page, [{ ...madeUp, window: { shows: ['#kept'] } }], declined);
  await page.locator('.launcher').click();
  await page.waitForFunction(() =>
    document.getElementById('kept')!.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  expect(await told(page, 'recordRepeats')).toEqual([]);
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
  // "Undo" is wider than what was pressed, and finds its place a moment later.
  const undone = async () => {
    const box = (await chip(page).boundingBox())!;
    await page.mouse.click(box.x + box.width - 30, box.y + box.height / 2);
    return page.locator('.teaser').isVisible();
  };
  await expect.poll(undone).toBe(true);
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

test('shown for some minutes, it is hidden again by itself', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], { siteRule: 'hidden' });
  await page.locator('.launcher').waitFor({ state: 'hidden' });
  await page.evaluate(() => window.noThanks.brief({ siteRule: 'hidden', liftedUntil: Date.now() + 3000 }));
  await page.locator('.launcher').waitFor();
  await page.locator('.launcher').waitFor({ state: 'hidden' });
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
