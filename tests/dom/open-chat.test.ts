/** The person asked to see their chat again: its launcher is pressed once, and only where the window is closed. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call } from './support/act.ts';
import { startEngine, told, useHarness } from './support/harness.ts';
import { madeUp, page as body } from './support/made-up.ts';

const harness = useHarness();
const talking = { engaged: ['made-up'] };
const openChat = (page: Page, isToPress: boolean, vendor = 'made-up') =>
  page.evaluate(([id, press]) => window.noThanks.session().openChat(id, press), [vendor, isToPress] as const);
const pressed = (page: Page) => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);

test('closed: the launcher opens it, and the window is the person’s', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], { declines: { 'made-up': null } });
  expect(await openChat(page, false)).toBe('closed');
  expect(await pressed(page)).toEqual([]);
  expect(await openChat(page, true)).toBe('pressed');
  expect(await pressed(page)).toEqual(['launcher (untrusted)']);
  await page.locator('.window.open').waitFor();
  await page.waitForFunction(() => window.noThanks.told.some(({ name }) => name === 'setEngagement'));
  expect(await told(page, 'setEngagement')).toEqual([{ vendor: 'made-up', engagement: 'open' }]);
  expect(await openChat(page, true)).toBe('open');
  expect(await pressed(page)).toHaveLength(1);
});

test('open, by whatever sign: nothing is pressed', async () => {
  const page = await harness.open({ body });
  // A field to write in is a sign, too: the window may be called otherwise than we know.
  const composer = {
    ...madeUp,
    window: { shows: ['#mu .other'] },
    conversation: { composer: ['.composer'] },
  };
  await startEngine(page, [composer], talking);
  await call(page, 'autoOpen');
  expect(await openChat(page, true)).toBe('open');
  expect(await pressed(page)).toEqual([]);
});

test('a launcher that is none by its name, one that is away, a vendor unknown here: nothing is pressed', async () => {
  const page = await harness.open({ body });
  await startEngine(page, [madeUp], talking);
  await page.evaluate(() => (document.querySelector('.launcher')!.textContent = 'End chat'));
  expect(await openChat(page, true)).toBe('closed');
  await page.evaluate(() => document.querySelector('.launcher')!.remove());
  expect(await openChat(page, true)).toBe('closed');
  expect(await openChat(page, true, 'somebody-else')).toBe('unknown');
  expect(await pressed(page)).toEqual([]);
});

test('a window in a frame of another origin cannot be told from here', async () => {
  const page = await harness.open({
    body: `${body}<iframe id="far" sandbox srcdoc="<div class=window>Hello</div>"></iframe>`,
  });
  await startEngine(page, [{ ...madeUp, window: { shows: ['iframe#far >>> .window'] } }], talking);
  expect(await openChat(page, false)).toBe('unknown');
});
