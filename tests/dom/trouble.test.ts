/** Pages that make it hard, on purpose or not: the engine stays right, stays quick, and stays out of the way. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { declinedSheet } from '../../lib/engine/sheet.ts';
import { chip, pressChip, startEngine, told, useHarness } from './support/harness.ts';
import { madeUp, page as body } from './support/made-up.ts';

const harness = useHarness();
const declined = { declines: { 'made-up': null } };

declare global {
  interface Window {
    mu: HTMLElement;
    invite(): HTMLElement;
    autoOpen(): void;
    watchPaint(selector: string): { painted: number; stop(): void };
    hacked: number;
    chips: number;
  }
}

/** Counts the frames in which anything that matches could be seen after they were painted. */
function installWatch(): void {
  window.watchPaint = (selector) => {
    const watch = { painted: 0, stop: () => (isOn = false) };
    let isOn = true;
    // A message posted in a frame's callback arrives after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    const next = (): void => void (isOn && requestAnimationFrame(() => port2.postMessage(null)));
    port1.onmessage = () => {
      const all = [...document.querySelectorAll(selector)];
      if (all.some((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })))
        watch.painted++;
      next();
    };
    next();
    return watch;
  };
}

async function open(facts: Parameters<typeof startEngine>[2] = {}): Promise<Page> {
  const page = await harness.open({ body });
  await page.evaluate(installWatch);
  await startEngine(page, [madeUp], facts);
  return page;
}

/** Does `act` in `count` animation frames of the page, one after the other; answers in how many a teaser was painted. */
const inEveryFrame = (page: Page, count: number, act: () => void): Promise<number> =>
  page.evaluate(
    ([times, source]) =>
      new Promise<number>((resolve) => {
        const run = new Function(`return (${source})()`) as () => void;
        const watch = window.watchPaint('.teaser');
        let left = times;
        const frame = (): void => {
          if (!left--) {
            watch.stop();
            resolve(watch.painted);
            return;
          }
          run();
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    [count, act.toString()] as const,
  );

test('a widget taken out and made anew in every frame is painted in none, and the page keeps up', async () => {
  const page = await open(declined);
  // Two seconds' worth. An engine that answers each change with a change of its own would never let it end.
  const painted = await inEveryFrame(page, 120, () => {
    const fresh = window.mu.cloneNode(false) as HTMLElement;
    window.mu.replaceWith(fresh);
    window.mu = fresh;
    // So often that not each time can be looked at.
    for (let i = 0; i < 40; i++)
      fresh.innerHTML = '<button class="launcher">Chat</button><div class="teaser">Hello!</div>';
  });
  expect(painted).toBe(0);
  expect(await page.locator('.teaser').count()).toBe(1);
  expect(await page.locator('.launcher').isVisible()).toBe(true);
  expect(harness.errors(page)).toEqual([]);
});

test('an invitation whose style is written anew in every frame stays unseen', async () => {
  const page = await open(declined);
  await page.evaluate(() => void window.invite());
  const painted = await inEveryFrame(page, 60, () => {
    const card = document.querySelector<HTMLElement>('.teaser')!;
    if (Math.random() < 0.5) card.style.cssText = 'display: block; visibility: visible';
    else card.setAttribute('style', 'display: flex !important');
  });
  expect(painted).toBe(0);
  expect(harness.errors(page)).toEqual([]);
});

test('two thousand look-alikes: the first fifty are dealt with, the rest cost nothing', async () => {
  const page = await open(declined);
  const work = await page.evaluate(async () => {
    let watched = 0;
    const observe = MutationObserver.prototype.observe;
    MutationObserver.prototype.observe = function (...args) {
      watched++;
      observe.apply(this, args);
    };
    let measured = 0;
    const measure = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function () {
      measured++;
      return measure.call(this);
    };
    const cards = Array.from({ length: 2000 }, () => {
      const card = document.createElement('div');
      card.className = 'teaser';
      return card;
    });
    window.mu.append(...cards);
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    return { watched, measured, touched: cards.filter((card) => card.hasAttribute('style')).length };
  });
  expect(work.touched).toBe(50);
  // The fifty, and what holds them.
  expect(work.watched).toBeLessThanOrEqual(52);
  expect(work.measured).toBeLessThan(500);
  // One of them is no repeat more than the others.
  await page.waitForFunction(() => window.noThanks.told.some(({ name }) => name === 'recordRepeats'));
  expect(await told(page, 'recordRepeats')).toEqual([{ vendor: 'made-up', kind: 'teaser', count: 1 }]);
});

test('whatever an invitation says, nothing of it runs, and nothing of it is reported', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.hacked = 0;
    const card = window.invite();
    const markup = '<img src="x" onerror="hacked++"><script>hacked++</' + 'script>';
    card.append(markup, markup.repeat(20_000));
    card.title = card.id = markup;
    card.setAttribute('aria-label', markup);
    card.insertAdjacentHTML('beforeend', '<style>* { --evil: url("javascript:hacked++") }</style>');
    card.insertAdjacentHTML('beforeend', '<a class="cross" href="javascript:hacked++">x</a>');
    card.style.overflow = 'hidden';
    document.title = markup;
  });
  await pressChip(page);
  await page.locator('.teaser').waitFor({ state: 'hidden' });
  expect(await told(page, 'recordDecline')).toMatchObject([{ vendor: 'made-up', kind: 'teaser' }]);
  expect(await page.evaluate(() => window.hacked)).toBe(0);
  const reports = await page.evaluate(() => JSON.stringify(window.noThanks.told));
  expect(reports).not.toMatch(/hacked|onerror|Hello|script/);
  expect(await page.evaluate(() => document.documentElement.getAttributeNames().join())).not.toMatch(/hack/);
});

test('a page that throws our chip out gets it back twenty times, then has its way', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.chips = 0;
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('[data-no-thanks-chip]')) {
        window.chips++;
        host.remove();
      }
    }).observe(document, { childList: true, subtree: true });
    window.invite();
  });
  await page.waitForFunction(() => window.chips === 21);
  await page.waitForTimeout(500); // a chip too many would come within a frame, but there is nothing to wait for
  expect(await page.evaluate(() => window.chips)).toBe(21);
  expect(harness.errors(page)).toEqual([]);
  // There is still the keyboard command.
  expect(await page.evaluate(() => window.noThanks.session().declineOffered())).toBe(true);
  await page.locator('.teaser').waitFor({ state: 'hidden' });
});

test('presses and keys a page makes up are nobody’s: no decline, no gesture, no conversation', async () => {
  const page = await open();
  await page.evaluate(() => void window.invite());
  await chip(page).waitFor();
  await page.evaluate(() => {
    const forge = (target: Element): void => {
      const init = { bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
        target.dispatchEvent(new PointerEvent(type, { ...init, isPrimary: true }));
      for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, init));
      for (const key of ['Enter', ' ', 'Escape', 'n'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { ...init, key, altKey: true, shiftKey: true }));
      for (const type of ['touchstart', 'touchend'])
        target.dispatchEvent(new TouchEvent(type, { ...init, changedTouches: [], touches: [] }));
    };
    const cross = document.querySelector('.teaser .cross')!;
    // Left in place, to be pressed as often as it takes.
    (cross as HTMLElement).onclick = null;
    for (const part of [
      '.teaser .cross',
      '[data-no-thanks-chip]',
      '.launcher',
      '.launcher',
      '#help',
      '#other',
    ])
      forge(document.querySelector(part)!);
    window.autoOpen();
    forge(document.querySelector('.window')!);
    document
      .querySelector('.composer')!
      .dispatchEvent(new InputEvent('input', { bubbles: true, data: 'Hi' }));
  });
  // The window counts as one that opened itself, so there is a "no" for it.
  await page.waitForFunction(() =>
    window.noThanks.told.some(
      ({ name, data }) => name === 'reportSightings' && JSON.stringify(data).includes('"auto-open"'),
    ),
  );
  expect(await told(page, 'recordDecline')).toEqual([]);
  expect(await told(page, 'setEngagement')).toEqual([]);
});

test('an orphan stops: its chip goes, what it hid stays hidden, what comes is no longer its business', async () => {
  const other = { ...madeUp, id: 'other', name: 'Other', roots: ['#other-root'], launcher: [] };
  const page = await harness.open({ body: `${body}<div id="other-root"></div>` });
  await startEngine(
    page,
    [
      madeUp,
      { ...other, invitations: [{ kind: 'teaser', shows: ['#other-root .card'] }], window: undefined! },
    ],
    declined,
  );
  await page.evaluate(() => {
    window.invite();
    document.querySelector('#other-root')!.innerHTML = '<p class="card">Hello!</p>';
  });
  await chip(page).waitFor();
  await page.locator('.teaser').waitFor({ state: 'hidden' });
  await page.evaluate(() => window.noThanks.orphan());
  await chip(page).waitFor({ state: 'detached' });
  expect(await page.locator('.teaser').isVisible()).toBe(false);
  expect(await page.locator('.card').isVisible()).toBe(true);
  const before = await page.evaluate(() => window.noThanks.told.length);
  await page.evaluate(() => (window.invite().id = 'new'));
  await page.locator('#new').waitFor();
  await page.locator('#new .cross').click();
  await page.locator('.launcher').click();
  await page.locator('.window.open').waitFor();
  expect(await page.evaluate(() => window.noThanks.told.length)).toBe(before);
  expect(harness.errors(page)).toEqual([]);
});

test('an orphan’s chip pressed before it knows: nothing is claimed, the chip goes', async () => {
  const page = await open();
  await page.evaluate(() => void window.invite());
  await chip(page).waitFor();
  // Between two looks: the page is at rest, and the second-by-second look is yet to come.
  await page.evaluate(() => {
    document.addEventListener('pointerdown', () => window.noThanks.orphan(), { capture: true, once: true });
  });
  await pressChip(page);
  await chip(page).waitFor({ state: 'detached' });
  expect(await told(page, 'recordDecline')).toEqual([]);
  expect(await page.locator('.teaser').isVisible()).toBe(true);
});

test('a sheet that holds no longer, but was given to the page as it began, hides nothing', async () => {
  const page = await harness.open({ body: `<style>${declinedSheet(madeUp)}</style>${body}` });
  await startEngine(page, [madeUp], { areSheetsChanging: true });
  await page.evaluate(() => window.invite());
  await page.locator('.teaser').waitFor();
  await page.evaluate(() => window.noThanks.brief({ areSheetsChanging: false }));
  expect(await page.locator('.teaser').isVisible()).toBe(true);
});
