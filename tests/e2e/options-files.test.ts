/** The options page: what a person chose is saved to a file, looked at, brought back and taken back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeclineRow } from '../../lib/db/rows.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { fill } from '../support/fill.ts';
import { sampleTalks } from '../support/sample/talks.ts';
import type { KeptTranscript } from '../../lib/files/transcripts.ts';
import { rowsIn } from './support/inside.ts';
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

async function choose(content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

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
  const undo = page.getByRole('button', { name: 'Undo the import' });
  await waitFor('the keyboard at its undo', () => undo.evaluate((one) => one.matches(':focus')), 20_000);
  await undo.press('Enter');
  await page.getByText('The import was taken back.').waitFor();
  expect(await declinedSites()).toEqual(['new.example']);
});

test('transcripts go along only when asked for, after a warning, and come back word for word', async () => {
  const talks = sampleTalks(Date.now());
  const everyTurn = async () => {
    const rows = await rowsIn<(typeof talks.turns)[number]>(page, 'turns');
    return rows.map(({ conversation, seq, text }) => `${conversation} ${seq} ${text}`).sort();
  };
  await store(page, { declines: [decline('kept.example')] });
  await fill(page, { ...talks });
  const before = await everyTurn();
  expect(before.length).toBe(talks.turns.length);

  const warning = page.getByText('Whoever reads the file reads your chats');
  expect(await saved('Save to a file')).not.toContain('transcripts');
  expect(await warning.count()).toBe(0);
  await page.getByLabel('Include transcripts').check();
  await warning.waitFor();
  expect(await violations(page)).toEqual([]);
  const file = await saved('Save to a file');
  const { transcripts } = JSON.parse(file) as { transcripts: KeptTranscript[] };
  expect(transcripts.flatMap(({ turns }) => turns)).toHaveLength(before.length);

  await fill(page, { conversations: [], turns: [] });
  await choose(file);
  const row = page.getByRole('row', { name: 'Transcripts' });
  const foretold = new RegExp(`"${talks.conversations.length}".*"0".*"0"`, 's');
  await waitFor('what comes back', async () => foretold.test(await row.ariaSnapshot()), 20_000);
  expect(await everyTurn()).toEqual([]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported.').waitFor();
  expect(await everyTurn()).toEqual(before);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('The import was taken back.').waitFor();
  expect(await everyTurn()).toEqual([]);
});

/** What is wrong with it, its text, and what is said about it. */
const refused: [what: string, text: string, words: string][] = [
  ['cut off', '{"format":"no-thanks","version":1,"sites":[{"site":"a.ex', 'it is not JSON'],
  ['empty', '', 'it is not JSON'],
  ['another program’s', JSON.stringify({ rules: [] }), 'not a file that No Thanks saved'],
  [
    'a list where a table should be, the other way round',
    JSON.stringify({ format: 'no-thanks', version: 1, transcripts: { length: 1e9 } }),
    'not a file that No Thanks saved',
  ],
  ['nested a hundred thousand deep', '['.repeat(100_000), 'it is not JSON'],
  ['newer', JSON.stringify({ format: 'no-thanks', version: 99 }), 'newer No Thanks'],
  [
    'half a million rows',
    JSON.stringify({ format: 'no-thanks', version: 1, sites: Array(500_001).fill(0) }),
    'too large',
  ],
  ['of 49 MiB', ' '.repeat(49 * 1024 * 1024), 'too large'],
];

test('a file that is broken, hostile or not ours is refused with a sentence, and changes nothing', async () => {
  await store(page, { declines: [decline('kept.example')] });
  for (const [what, content, words] of refused) {
    await choose(content);
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count(), what).toBe(0);
  }
  expect(await violations(page)).toEqual([]);
  expect(await declinedSites()).toEqual(['kept.example']);
});

test('a file full of markup is words and nothing else', async () => {
  const markup = '<img src=x onerror="document.title=`broken`">';
  const talks = sampleTalks(Date.now());
  const [conversation] = talks.conversations;
  const transcripts = [
    {
      ...conversation,
      id: 'markup',
      turns: [{ ...talks.turns[0], text: markup, links: ['javascript:alert(1)'] }],
    },
    { ...conversation, id: 'no-turns', turns: markup },
  ];
  await choose(JSON.stringify({ format: 'no-thanks', version: 1, sites: [{ site: markup }], transcripts }));
  await page.getByText('2 lines of the file cannot be used').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported.').waitFor();
  const reader = await browser.context.newPage();
  await reader.goto(`chrome-extension://${browser.extensionId}/options.html#transcripts/markup`);
  await reader.getByText(markup).waitFor();
  expect(await reader.getByRole('link', { name: 'javascript' }).count()).toBe(0);
  expect(await reader.title()).not.toBe('broken');
  await reader.close();
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
