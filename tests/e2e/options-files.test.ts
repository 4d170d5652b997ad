/** The options page: what a person chose is saved to a file, looked at, brought back and taken back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeclineRow } from '../../lib/db/rows.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { extension, overflow, picture, store, stored, waitForTables } from './popup-kit.ts';

let browser: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension });
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 720, height: 600 });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#files`);
  await page.getByRole('button', { name: 'Save to a file' }).waitFor();
  await waitForTables(page);
});
afterAll(() => browser.close());

const decline = (site: string): DeclineRow => ({
  ...{ site, vendor: 'intercom', id: 'one-decline', at: 1_700_000_000_000, until: null },
  ...{ how: 'chip', kind: 'greeting', repeats: 2, lastRepeatAt: null, frames: [] },
});
const declinedSites = async () => (await stored(page)).declines.map(({ site }) => site).sort();

async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^no-thanks-\d{4}-\d\d-\d\d\.(json|txt)$/);
  return readFile(await download.path(), 'utf8');
}

const choose = (content: string) =>
  page.getByLabel('Choose a file…').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

test('saved, looked at, replaced, taken back', async () => {
  await store(page, { declines: [decline('old.example')] });
  const file = await saved('Save to a file');
  expect(await saved('Save as filters')).toContain('old.example##');

  await store(page, { declines: [decline('new.example')] });
  await choose(file);
  const row = page.getByRole('row', { name: 'Declines' });
  await row.waitFor();
  expect(await row.ariaSnapshot()).toMatch(/"1".*"0".*"0"/s);
  await page.getByLabel('Replace everything that is here').check();
  await waitFor('the removal to be foretold', async () => /"1".*"0".*"1"/s.test(await row.ariaSnapshot()));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `options-import-${colorScheme}`);
  }
  expect(await declinedSites()).toEqual(['new.example']);

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported.').waitFor();
  expect(await declinedSites()).toEqual(['old.example']);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('The import was taken back.').waitFor();
  expect(await declinedSites()).toEqual(['new.example']);
});

test('a file that is not ours is refused with a sentence, and changes nothing', async () => {
  await store(page, { declines: [decline('kept.example')] });
  await choose('{"format":');
  await page.getByRole('alert').getByText('not one that No Thanks saved').waitFor();
  await choose(JSON.stringify({ format: 'no-thanks', version: 99 }));
  await page.getByRole('alert').getByText('newer No Thanks').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await declinedSites()).toEqual(['kept.example']);
});

test('lines that cannot be used are counted and named; 320 pixels are enough', async () => {
  const declines = [decline('good.example'), { ...decline('bad.example'), vendor: 'nobody' }];
  await choose(JSON.stringify({ format: 'no-thanks', version: 1, declines }));
  await page.getByText('One line of the file cannot be used').click();
  await page.getByText('Declines, line 2: this chat is not known here').waitFor();
  await page.setViewportSize({ width: 320, height: 600 });
  await picture(page, 'options-skipped-320');
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});
