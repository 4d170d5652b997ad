/** The transcripts of a person who chatted a lot: found, read, taken along and deleted. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { fill } from '../support/fill.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension, overflow, picture, waitForTables } from './popup-kit.ts';
import { rowsIn } from './support/inside.ts';
import { many, seedTranscripts, wanted } from './transcripts-kit.ts';

let browser: LaunchedChromium;
let page: Page;
/** Anew: another hash alone would keep the page, and what was typed in it. */
async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.extensionId}/options.html${hash}`);
}

beforeAll(async () => {
  browser = await launchChromium({ extension });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = browser.page;
  await page.setViewportSize({ width: 800, height: 700 });
  await open('#own');
  await waitForTables(page);
  await seedTranscripts(page);
  await open('#transcripts');
  await page.getByText('Transcripts: 2,000').waitFor();
}, 300_000);
afterAll(() => browser.close());

const search = (words: string) => page.getByLabel('Search everything that was said').fill(words);
const lines = () => page.getByRole('group', { name: 'Transcripts' }).getByRole('link');
const ids = async () => (await rowsIn<{ id: string }>(page, 'conversations')).map(({ id }) => id);
const turnsOf = (id: string) =>
  page.evaluate(
    (of) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('no-thanks');
        opening.onsuccess = () => {
          const index = opening.result.transaction('turns').objectStore('turns').index('conversation');
          const counting = index.count(of);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    id,
  );
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test('only what is in sight is drawn, and one whose browser died is not called running', async () => {
  expect(await lines().count()).toBeLessThan(60);
  await lines().first().getByText('Interrupted').waitFor();
  expect(await page.getByText('Running now').count()).toBe(0);
});

test('one message in a hundred thousand is found without its accents, and opened at its place', async () => {
  await search('grosse STIMMT');
  await page.getByText('Transcripts in which it was found: 1').waitFor();
  await waitFor('the search to end', async () => (await page.getByRole('progressbar').count()) === 0, 60_000);
  expect(await page.locator('mark').allTextContents()).toEqual(['Größe', 'stimmt']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `transcripts-found-${colorScheme}`);
  }
  await lines().first().click();
  await page.getByText('1 of 1').waitFor();
  const hit = page.locator('article', { hasText: wanted.words });
  await hit.waitFor();
  expect(await hit.getByRole('link').getAttribute('href')).toBe('https://garden-7.example/return');
  await hit.getByText('invoice.pdf').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `transcript-${colorScheme}`);
  }
});

test('the hits are gone through by keyboard, round and round, and the days stand between them', async () => {
  const find = page.getByLabel('Search in this transcript');
  await find.fill('moment');
  await page.getByText('1 of 24').waitFor();
  await find.press('Shift+Enter');
  await page.getByText('24 of 24').waitFor();
  await page.locator('article', { hasText: '1234-50?' }).waitFor();
  await find.press('Enter');
  await page.getByText('1 of 24').waitFor();
  await page.locator('article', { hasText: '1234-2?' }).waitFor();
  expect(await page.locator('h4').count()).toBe(1);
  await find.fill('nobody said this');
  await page.getByText('Not in this transcript').waitFor();
  await find.fill('');
});

test('it is copied, and so is its recap', async () => {
  await page.getByRole('button', { name: 'Copy all' }).click();
  await page.getByText('Copied.').waitFor();
  expect((await clipboard()).split('\n').filter((line) => line.includes('1234-')).length).toBe(49);
  await page.getByRole('button', { name: 'Copy recap' }).click();
  await waitFor('the recap', async () =>
    (await clipboard()).startsWith('My chat on garden-7.example (Tidio)'),
  );
  expect(await clipboard()).toContain('Where is my order 1234-1?');
});

test('it is saved in three forms', async () => {
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^no-thanks-garden-7\.example-\d{4}-\d\d-\d\d\.(txt|md|json)$/,
    );
    return readFile(await download.path(), 'utf8');
  };
  expect(await saved('Save as text')).toContain(`Me: Where is my order 1234-1?`);
  expect(await saved('Save as Markdown')).toContain('# garden\\-7\\.example');
  const json = JSON.parse(await saved('Save as JSON')) as {
    turns: { text: string; attachments?: string[] }[];
  };
  expect(json.turns).toHaveLength(many.turnsEach);
  expect(json.turns[39]).toMatchObject({ attachments: ['invoice.pdf'] });
});

test('it fits into 320 pixels, in the list too', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toBe(0);
  await picture(page, 'transcript-320');
  await open('#transcripts');
  await lines().first().waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await picture(page, 'transcripts-320');
  await page.setViewportSize({ width: 800, height: 700 });
});

test('one is deleted and brought back, word for word', async () => {
  await open(`#transcripts/${wanted.id}`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Transcripts: 1,999').waitFor();
  expect(await turnsOf(wanted.id)).toBe(0);
  await waitFor('the keyboard at Undo', async () => (await focused()) === 'Undo', 20_000);
  await page.keyboard.press('Enter');
  await page.getByText('Brought back.').waitFor();
  await waitFor('the keyboard at the heading', async () => (await focused()) === 'Transcripts', 20_000);
  expect(await turnsOf(wanted.id)).toBe(many.turnsEach);
});

test('a search that runs can be stopped: what was found stands, and no more comes', async () => {
  await open('#transcripts');
  await page.getByText('Transcripts: 2,000').waitFor();
  // As slow as an old phone, so that it runs for some seconds.
  const debug = await browser.context.newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await search('order');
  const found = page.getByText(/^Transcripts in which it was found: [1-9]/);
  await found.waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await waitFor('the search to end', async () => (await page.getByRole('progressbar').count()) === 0, 60_000);
  await debug.detach();
  const stopped = await found.textContent();
  expect(Number(stopped!.replace(/\D/g, ''))).toBeLessThan(many.conversations);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 100; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await found.textContent()).toBe(stopped);
  expect(await page.getByRole('progressbar').count()).toBe(0);
});

test('a search goes by site', async () => {
  await open('#transcripts');
  await page.getByLabel('Site', { exact: true }).selectOption('shop-3.example');
  await page.getByText('Transcripts: 50').waitFor();
  await search('order');
  await page.getByText('Transcripts in which it was found: 50').waitFor();
  expect(await lines().first().textContent()).toContain('shop-3.example');
  await page.getByLabel('Keep transcripts of shop-3.example').uncheck();
  await waitFor('the site to be on the list', async () => {
    const rows = await rowsIn<{ key: string; value: unknown }>(page, 'settings');
    return rows.some(({ key, value }) => key === 'transcriptsOffSites' && String(value) === 'shop-3.example');
  });
  await search('');
  await page.getByRole('button', { name: 'Delete all transcripts of shop-3.example' }).click();
  await page.getByText('Transcripts deleted: 50').first().waitFor();
  expect((await ids()).length).toBe(1950);
});

test('all of them are deleted only after a question, because that cannot be undone', async () => {
  await open('#transcripts');
  const all = page.getByRole('button', { name: 'Delete all transcripts' });
  await all.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('too long to be brought back').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'transcripts-confirm');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await ids()).length).toBe(1950);
  await all.click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No transcripts yet.').waitFor();
  expect(await ids()).toEqual([]);
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

test('what is stored is counted, of one site and of all, and can be deleted', async () => {
  await fill(page, { sites: [{ site: 'tea.example', rule: 'quiet', snoozedUntil: null, changedAt: 0 }] });
  await open('#stored');
  await page.getByRole('row', { name: 'Rules for sites 1' }).waitFor();
  await page.getByLabel('Delete everything about one site').fill('tea.example');
  await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('row', { name: 'Rules for sites 0' }).waitFor();
  await waitFor('the keyboard at the heading', async () => (await focused()) === 'Stored data', 20_000);
  await page.getByRole('row', { name: 'Settings 1' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `stored-${colorScheme}`);
  }
  await page.getByRole('button', { name: 'Delete everything No Thanks knows' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText('Everything was deleted.').waitFor();
  await page.getByRole('row', { name: 'Settings 0' }).waitFor();
});
