/** The options page: the table of all sites, with ten thousand of them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeclineRow, SiteRow } from '../../lib/db/rows.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { extension, missingIn, overflow, picture, store, stored, waitForTables } from './popup-kit.ts';

const many = 10_000;
const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const nameOf = (i: number): string => `shop-number-${i}.example`;
const vendors = ['tawk', 'intercom', 'tidio', 'crisp', 'hubspot'];
const rules = ['once', 'quiet', 'hidden', 'allow'] as const;

const declineRow = (i: number, vendor: string): DeclineRow => ({
  ...{ site: nameOf(i), vendor, id: `decline-${i}-${vendor}`, at: start + i * 60_000, until: null },
  ...{ how: 'vendor', kind: 'teaser', repeats: i % 4, lastRepeatAt: start + day, frames: [] },
});
const siteRow = (i: number): SiteRow => ({
  ...{ site: nameOf(i), rule: rules[i % 4]!, changedAt: start - i * 1000 },
  snoozedUntil: i % 1000 === 1 ? Date.now() + 30 * day : null,
});
const all = Array.from({ length: many }, (_, i) => i);
const somebody = {
  sites: all.map(siteRow),
  declines: [
    ...all.map((i) => declineRow(i, vendors[i % 5]!)),
    ...all.filter((i) => i % 50 === 0).map((i) => declineRow(i, vendors[(i + 1) % 5]!)),
  ],
};

let browser: LaunchedChromium;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium({ extension });
  page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await waitForTables(page);
});
afterAll(() => browser.close());

/** The page anew, with these rows in the database. */
async function open(rows: Parameters<typeof store>[1], width = 1000): Promise<void> {
  await store(page, rows);
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
  await page.reload();
  if (rows.sites?.length) await page.getByRole('grid').waitFor();
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const status = (words: string) => page.getByRole('status').getByText(words).waitFor();
const count = (words: string) =>
  page.getByRole('search').getByRole('status').getByText(words, { exact: true }).waitFor();
const row = (i: number) => page.getByRole('row', { name: nameOf(i), exact: false }).first();
const search = (words: string) => page.getByRole('searchbox').fill(words);
const select = (i: number) => page.getByLabel(`Select ${nameOf(i)}`, { exact: true });
const firstRow = () => page.locator('[data-row="0"]').getByRole('rowheader').textContent();
const ruleOf = async (i: number) => (await stored(page)).sites.find(({ site }) => site === nameOf(i))?.rule;
const fields = ['sites', 'declines', ...Object.keys({ ...siteRow(0), ...declineRow(0, '') })];
/** One string: comparing twenty thousand rows one by one takes its time. */
const everything = async () => JSON.stringify(await stored(page), fields);
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function looksRight(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `${name}-${colorScheme}`);
  }
}

test('ten thousand sites are counted, drawn in part, found, filtered and sorted', async () => {
  await open(somebody);
  await count('10,000 sites');
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  expect(await missingIn(row(9999).getByRole('combobox'))).toBe(0);
  await looksRight('options-sites');

  await search('number-4242');
  await count('1 site');
  expect(await row(4242).ariaSnapshot()).toContain('Tidio');
  await search('');
  await page.getByLabel('Rule', { exact: true }).last().selectOption('quiet');
  await count('2,500 sites');
  await page.getByLabel('Snoozed').check();
  await count('10 sites');
  await page.getByLabel('Asked again').check();
  await search('nothing like it');
  await page.getByText('No site matches.').waitFor();
  await looksRight('options-sites-no-match');
  await button('Show all').click();
  await count('10,000 sites');

  await page.getByRole('columnheader', { name: 'Site', exact: true }).getByRole('button').click();
  await waitFor('the names in order', async () => (await firstRow()) === nameOf(0));
  await page.getByRole('columnheader', { name: 'Site', exact: true }).getByRole('button').click();
  await waitFor('the other way round', async () => (await firstRow()) === nameOf(9999));
  expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
});

test('one after the other, a range, all that match: changed, deleted, and all of it taken back', async () => {
  await open(somebody);
  const before = await everything();
  await search('number-77');
  await count('111 sites');
  await select(7799).click();
  await select(7796).click({ modifiers: ['Shift'] });
  await page.getByText('Selected: 4 sites').waitFor();
  await looksRight('options-sites-selected');
  await page.getByLabel('Rule for the selected sites').selectOption('hidden');
  await button('Set rule').click();
  await status('Rule changed: 4 sites');
  expect(await ruleOf(7797)).toBe('hidden');
  expect(await ruleOf(7795)).toBe(rules[7795 % 4]);
  await button('Undo').click();
  await status('Everything is as it was before.');
  expect(await everything()).toBe(before);

  await page.getByLabel('Select all in the list').click();
  await page.getByText('Selected: 111 sites').waitFor();
  // What is not in the list any more is not touched, though it was selected.
  await search('number-770');
  await page.getByText('Selected: 11 sites').waitFor();
  await page
    .getByRole('group', { name: 'Selected: 11 sites' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await status('Deleted: 11 sites');
  await waitFor('the keyboard at Undo', async () =>
    page.evaluate(() => document.activeElement?.textContent?.trim() === 'Undo'),
  );
  await page.getByText('No site matches.').waitFor();
  expect((await stored(page)).sites).toHaveLength(many - 11);
  await button('Undo').click();
  await count('11 sites');
  expect(await everything()).toBe(before);
});

test('all ten thousand at once', async () => {
  await open(somebody);
  await page.getByLabel('Select all in the list').click();
  await page.getByText('Selected: 10,000 sites').waitFor();
  await page.getByLabel('Rule for the selected sites').selectOption('');
  await button('Set rule').click();
  await status('Rule changed: 10,000 sites');
  const after = await stored(page);
  // A snooze keeps its row.
  expect(after.sites).toHaveLength(10);
  expect(after.sites.every(({ rule }) => rule === null)).toBe(true);
  await button('Undo').click();
  await status('Everything is as it was before.');
  expect((await stored(page)).sites).toHaveLength(many);
});

test('one site: its rule, one of its declines, all of it', async () => {
  await open({
    sites: somebody.sites.slice(0, 60),
    declines: somebody.declines.filter(({ site }) => site === nameOf(50)),
  });
  const before = await everything();
  await search(nameOf(50));
  await row(50).getByRole('combobox').selectOption('allow');
  await status(`Rule changed: ${nameOf(50)}`);
  expect(await ruleOf(50)).toBe('allow');
  await button('Undo').click();
  await waitFor('the old rule', async () => (await ruleOf(50)) === rules[50 % 4]);

  await page.getByRole('button', { name: /Delete the decline: tawk/i }).click();
  await waitFor('one decline less', async () => (await stored(page)).declines.length === 1);
  await waitFor('the keyboard still in the row', async () => (await focused())?.includes(nameOf(50)));
  await button('Undo').click();
  await waitFor('the whole decline back', async () => (await stored(page)).declines.length === 2);
  expect(await everything()).toBe(before);

  await button(`Delete ${nameOf(50)}`).click();
  await status(`Deleted: ${nameOf(50)}`);
  expect((await stored(page)).declines).toEqual([]);
  await waitFor('the keyboard at Undo', () => button('Undo').evaluate((one) => one.matches(':focus')));
  await page.keyboard.press('Enter');
  await count('1 site');
  const heading = page.getByRole('heading', { name: 'Sites', exact: true });
  await waitFor('the keyboard at the heading', () => heading.evaluate((one) => one.matches(':focus')));
  expect(await everything()).toBe(before);
});

test('by keyboard: one stop for Tab, arrows through the list, Shift for a range, the last of ten thousand', async () => {
  await open(somebody);
  await page.getByRole('columnheader', { name: 'Site', exact: true }).getByRole('button').click();
  await waitFor('the names in order', async () => (await firstRow()) === nameOf(0));
  await page.getByRole('columnheader', { name: 'Last change' }).getByRole('button').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(`Select ${nameOf(0)}`);
  await page.keyboard.press('Space');
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
  await waitFor('the third row', async () => (await focused()) === `Select ${nameOf(2)}`);
  await page.keyboard.press('Shift+Space');
  await page.getByText('Selected: 3 sites').waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(`Rule for ${nameOf(2)}`);
  await page.keyboard.press('ArrowDown');
  await waitFor('the fourth row’s rule', async () => (await focused()) === `Rule for ${nameOf(3)}`);
  expect(await ruleOf(2)).toBe(rules[2]);
  await page.keyboard.press('Control+End');
  await waitFor('the last row', async () => (await focused()) === `Rule for ${nameOf(9999)}`);
  await waitFor('it is in sight', () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      const box = document.querySelector('[role=grid]')!.getBoundingClientRect();
      return top >= box.top && bottom <= box.bottom;
    }),
  );
  expect(await page.locator('[role=row]:focus-within').getAttribute('aria-rowindex')).toBe('10001');
  await page.keyboard.press('End');
  expect(await focused()).toBe(`Delete ${nameOf(9999)}`);
  await page.keyboard.press('Enter');
  await status(`Deleted: ${nameOf(9999)}`);
  await waitFor('the keyboard at the row before', async () => (await focused()) === `Delete ${nameOf(9998)}`);
  await page.keyboard.press('Control+Home');
  await waitFor('the first row', async () => (await focused()) === `Delete ${nameOf(0)}`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))).toBe(null);
});

test('what the background writes shows by itself', async () => {
  await open({ sites: somebody.sites.slice(0, 3) });
  await count('3 sites');
  const other = await browser.context.newPage();
  await other.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=1`);
  const data = { site: 'from-elsewhere.example', rule: 'hidden', isPrivate: false };
  await other.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'setSiteRule', data })})`);
  await count('4 sites');
  await page.getByRole('rowheader', { name: 'from-elsewhere.example' }).waitFor();
  await other.close();
});

test('a site written by hand: refused with a sentence, or added', async () => {
  await open({});
  await page.getByRole('heading', { name: 'No site yet' }).waitFor();
  await looksRight('options-sites-empty');
  await page.getByText('Add a site').click();
  await page.getByLabel('Site', { exact: true }).fill('co.uk');
  await button('Add').click();
  await page.getByText('“co.uk” belongs to many sites.').waitFor();
  await looksRight('options-sites-refused');
  await page.getByLabel('Site', { exact: true }).fill('two words');
  await button('Add').click();
  await page.getByText('This is not the name of a site').waitFor();
  await page.getByLabel('Site', { exact: true }).fill('https://www.garden.co.uk/cart?x=1');
  await button('Add').click();
  await page.getByRole('rowheader', { name: 'garden.co.uk' }).waitFor();
  expect((await stored(page)).sites).toMatchObject([{ site: 'garden.co.uk', rule: 'quiet' }]);
});

test('320 pixels are enough; so is forced colour', async () => {
  await open(somebody, 320);
  await count('10,000 sites');
  await page.locator('[data-row="0"]').getByRole('checkbox').click();
  await looksRight('options-sites-320');
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 900, height: 800 });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page)).toEqual([]);
  await picture(page, 'options-sites-forced');
  await page.emulateMedia({ forcedColors: null, colorScheme: 'light', reducedMotion: 'reduce' });
});

test('where the database is refused, what memory holds shows, and is changed there', async () => {
  const given = { sites: somebody.sites.slice(0, 2), declines: [] };
  const shut = await browser.context.newPage();
  // The background's own answers are shown by its unit tests; here a page of ours meets them.
  await shut.addInitScript((rows) => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'InvalidStateError');
    };
    const answers: Record<string, unknown> = {
      getSettings: { settings: {}, defaults: {}, storage: 'memory' },
      getVendorNames: {},
      getSites: rows,
    };
    const api = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
    api.runtime.sendMessage = async ({ name }: { name: string }) => {
      if (name !== 'deleteSites') return answers[name];
      answers['getSites'] = { sites: rows.sites.slice(1), declines: [] };
      return { at: 0, changed: [], ...rows };
    };
  }, given);
  await shut.goto(`chrome-extension://${browser.extensionId}/options.html#sites`);
  await shut.getByText('The browser refused to open the database').waitFor();
  await shut.getByRole('button', { name: `Delete ${nameOf(0)}` }).click();
  await shut.getByText('1 site', { exact: true }).waitFor();
  expect(await violations(shut)).toEqual([]);
  await shut.close();
});
