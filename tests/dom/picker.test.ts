/** The picker in a real page: it presses nothing, can be left at any time, and goes by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { bundle } from './support/bundle.ts';
import { useHarness } from './support/harness.ts';

const harness = useHarness();
let picker: string;
beforeAll(async () => {
  picker = await bundle('./picker-entry.ts');
});

const body = `
  <main style="height: 3000px"><h1>Shop</h1><input id="field"><a href="#later">Later</a></main>
  <div id="acme-chat" style="position: fixed; right: 16px; bottom: 16px">
    <div class="acme-asks" style="width: 220px; padding: 12px; background: #eef">Can we help?
      <button class="acme-cross">×</button></div>
    <button class="acme-button" style="width: 60px; height: 60px">Chat</button>
  </div>`;

/** A page that somebody has scrolled and writes in, and that counts every press it hears of. */
async function open(): Promise<Page> {
  const page = await harness.open({ body });
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.evaluate(() => {
    const heard = ((window as unknown as { heard: string[] }).heard = [] as string[]);
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'touchstart'])
      document.querySelector('#acme-chat')!.addEventListener(type, () => heard.push(type));
    document.querySelector<HTMLInputElement>('#field')!.focus({ preventScroll: true });
    scrollTo(0, 400);
  });
  return page;
}

const state = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    focus: document.activeElement?.id,
    scroll: scrollY,
    heard: (window as unknown as { heard: string[] }).heard,
  }));

/** What the bar says now. */
const bar = (page: Page) => page.locator('[data-no-thanks-chip=picker] .bar');
const says = (page: Page, words: string) => expect.poll(() => bar(page).innerText()).toContain(words);
const middle = async (page: Page, selector: string) => {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  return [x + width / 2, y + height / 2] as const;
};

test('left at every step: document, focus and scroll are as before, and the page heard of no press', async () => {
  const page = await open();
  const before = await state(page);
  for (const steps of [[], ['Enter'], ['Enter', 'Enter']]) {
    await page.evaluate(picker);
    await says(page, 'point');
    await page.mouse.move(...(await middle(page, '.acme-asks')), { steps: 3 });
    for (const key of steps) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => window.picked.left)).toBe(1);
    expect(await state(page), steps.join(' ')).toEqual(before);
  }
  expect(await page.evaluate(() => window.picked.kept)).toEqual([]);
  await page.close();
});

test('a press on the chat chooses it and does not reach it; the preview hides it; “Back” shows it', async () => {
  const page = await open();
  await page.evaluate(picker);
  await page.mouse.click(...(await middle(page, '.acme-cross')));
  await says(page, 'hideAsking');
  expect((await state(page)).heard).toEqual([]);
  await bar(page).getByText('hideAsking').click();
  await says(page, 'preview');
  await page.locator('.acme-asks').waitFor({ state: 'hidden' });
  expect(await page.locator('.acme-button').isVisible()).toBe(true);
  await bar(page).getByText('back').click();
  await page.locator('.acme-asks').waitFor({ state: 'visible' });
  await page.close();
});

test('by keyboard alone: chosen, looked at, kept, with the launcher told apart', async () => {
  const page = await open();
  await page.evaluate(picker);
  await says(page, 'point');
  await page.keyboard.press('Enter');
  await says(page, 'hideAsking');
  await page.keyboard.press('Enter');
  await says(page, 'preview');
  await page.keyboard.press('Enter');
  await says(page, 'saved');
  const kept = await page.evaluate(() => window.picked.kept);
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept[0]!.launcher)).toContain('acme-button');
  expect(JSON.stringify(kept[0]!.invitations)).toContain('acme-asks');
  expect((await state(page)).heard).toEqual([]);
  await page.close();
});

test('the page’s own content is refused with a sentence, and cannot be kept', async () => {
  const page = await open();
  await page.evaluate(picker);
  await page.mouse.click(300, 300);
  await says(page, 'refused.page');
  expect(await bar(page).getByText('hideAll').count()).toBe(0);
  await page.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with it (%s)', async (colorScheme) => {
  const page = await open();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(picker);
  await page.mouse.click(...(await middle(page, '.acme-asks')));
  await says(page, 'hideAsking');
  expect(await violations(page, '[data-no-thanks-chip=picker]')).toEqual([]);
  await page.close();
});
