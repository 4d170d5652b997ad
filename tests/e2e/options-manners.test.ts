/** The manners section: its pictures follow the range, the keyboard and what happens, and have tables behind them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TallyRow } from '../../lib/db/rows.ts';
import { dayOf } from '../../lib/policy/day.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { fill } from '../support/fill.ts';
import { sampleTalks } from '../support/sample/talks.ts';
import { openOwnPage } from './own-pages.ts';
import { extension, waitForTables } from './popup-kit.ts';

let browser: LaunchedChromium;
let page: Page;
const now = Date.now();

const counted = (daysAgo: number, site: string, suppressed: number): TallyRow => ({
  ...{ day: dayOf(new Date(now - daysAgo * 86_400_000)), site, vendor: 'intercom' },
  ...{ offered: 1, declined: 1, suppressed },
});
const open = () => openOwnPage(page, browser.extensionId, 'options.html#manners');
const sum = (words: string) => page.locator('p', { hasText: words }).first().waitFor();

beforeAll(async () => {
  browser = await launchChromium({ extension });
  ({ page } = browser);
  await open();
  await waitForTables(page);
});
afterAll(() => browser.close());

test('another range, another picture; the table has the same figures', async () => {
  await fill(page, {
    tally: [
      counted(0, 'kettles.example', 3),
      counted(40, 'kettles.example', 4),
      counted(500, 'old.example', 5),
    ],
    ...sampleTalks(now),
  });
  await open();
  await sum('3 invitations silenced');
  await page.getByRole('radio', { name: '12 weeks' }).check();
  await sum('7 invitations silenced');
  await page.getByRole('radio', { name: 'All time' }).check();
  await sum('12 invitations silenced');

  const bySite = page.getByRole('region', { name: 'Silenced, by site' });
  expect(await bySite.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/kettles\.example\s+7/),
    expect.stringMatching(/old\.example\s+5/),
  ]);
  const toggle = bySite.getByRole('button', { name: 'As a table' });
  await toggle.press('Enter');
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  expect(await bySite.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/Site\s+Silenced\s+Shown\s+Declined/),
    expect.stringMatching(/kettles\.example\s+7\s+2\s+2/),
    expect.stringMatching(/old\.example\s+5\s+1\s+1/),
  ]);
  await page.getByText('Answers: 8. Half of them came within 12 minutes.').waitFor();
});

test('a column is read out, by keyboard and by mouse', async () => {
  await open();
  const chart = page.getByRole('slider', { name: 'Invitations over time' });
  const said = () => chart.getAttribute('aria-valuetext');
  expect(await said()).toMatch(/: 3 silenced, 1 shown$/);
  await chart.press('ArrowLeft');
  expect(await said()).toMatch(/: 0 silenced, 0 shown$/);
  const box = (await chart.boundingBox())!;
  await page.mouse.move(box.x + box.width - 3, box.y + 20);
  expect(await said()).toMatch(/: 3 silenced, 1 shown$/);
});

test('what happens meanwhile is drawn, without a reload', async () => {
  const file = { format: 'no-thanks', version: 1, exportedAt: '', tally: [counted(0, 'new.example', 100)] };
  await page.evaluate(
    (text) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ name: 'applyImport', data: { text, mode: 'merge' } }),
    JSON.stringify(file),
  );
  await sum('103 invitations silenced');
});

test('a hundred thousand rows are added up, and the table shows a hundred of the sites', async () => {
  const tally = Array.from({ length: 100_000 }, (_, i) =>
    counted(i % 25, `shop-${Math.floor(i / 25)}.example`, 1),
  );
  await fill(page, { tally });
  await open();
  await sum('100,000 invitations silenced');
  const bySite = page.getByRole('region', { name: 'Silenced, by site' });
  expect(await bySite.getByRole('listitem').count()).toBe(8);
  await bySite.getByRole('button').click();
  await bySite.getByText('The first 100 of 4,000.').waitFor();
  expect(await bySite.getByRole('row').count()).toBe(101);
});
