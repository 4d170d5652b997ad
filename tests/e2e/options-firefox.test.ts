/** The options page in Firefox: its main flows, and that it follows what happens. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sections } from '../../components/options/sections.ts';
import type { SiteRows } from '../../lib/db/site-rows.ts';
import { keptTranscript, type KeptTranscript } from '../../lib/files/transcripts.ts';
import { dayOf } from '../../lib/policy/day.ts';
import { buildFolder } from '../../scripts/lib/build.ts';
import { launchFirefox, type LaunchedFirefox } from '../support/firefox.ts';
import { sampleTalks } from '../support/sample/talks.ts';
import { waitFor } from '../support/wait-for.ts';

let firefox: LaunchedFirefox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'no-thanks-files-'));
  firefox = await launchFirefox({
    extension: process.env['EXTENSION_FIREFOX'] ?? buildFolder('firefox'),
    prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
  });
});
afterAll(async () => {
  await firefox.close();
  await rm(folder, { recursive: true });
});

const open = (id: string) => firefox.openExtensionPage(`options.html#${id}`);
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) =>
  waitFor(
    words,
    async () => (await textOf(page)).includes(words) || Promise.reject(new Error(await textOf(page))),
    20_000,
  );
const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

const check = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="checkbox"])`).click();
const search = (page: Page, words: string) => page.locator('main input[type="search"]').fill(words);
/** Where the keyboard is. */
const isAt = (page: Page, words: string) =>
  waitFor(
    `the keyboard at ${words}`,
    () => page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, words),
    20_000,
  );

/** Gives a file to the page's only field for files. */
async function give(page: Page, name: string, contents: unknown): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(contents));
  await giveFile(page, path);
}

async function giveFile(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector('input[type="file"]')) as Awaited<
    ReturnType<typeof page.$<'input'>>
  >;
  await field!.uploadFile(path);
}

/** What the background answers. */
const ask = (page: Page, name: string, data: object): Promise<unknown> =>
  page.evaluate(
    (message) =>
      (
        globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).browser.runtime.sendMessage(message),
    { name, data },
  );

test('every section opens, from the links of the page', async () => {
  const page = await open(sections[0].id);
  for (const { id } of sections) {
    await page.locator(`nav a[href="#${id}"]`).click();
    await waitFor(`${id} to open`, () =>
      page.evaluate(
        (hash) =>
          document.querySelector(`nav a[href="${hash}"]`)?.getAttribute('aria-current') === 'page' &&
          document.querySelector('main h2') !== null,
        `#${id}`,
      ),
    );
  }
  await page.close();
});

test('an own rule is imported and switched off, and stays so', async () => {
  const page = await open('own');
  const acme = {
    name: 'Acme Chat',
    roots: ['#acme-chat'],
    launcher: ['#acme-chat .acme-button'],
    invitations: [{ kind: 'teaser', shows: ['#acme-chat .acme-asks'] }],
  };
  await give(page, 'chats.json', { format: 'no-thanks-definitions', version: 1, definitions: [acme] });
  await says(page, 'Acme Chat');
  await page.locator('::-p-aria([name="In use"])').click();
  await says(page, 'Acme Chat is switched off.');
  expect(await ask(page, 'getOwnRules', {})).toMatchObject([{ isOn: false }]);
  await page.close();
});

test('a file is looked at, imported and taken back; what is saved says what was chosen', async () => {
  const page = await open('files');
  const declined = {
    ...{ site: 'kettles.example', vendor: 'intercom', id: 'one', at: 1_700_000_000_000, until: null },
    ...{ how: 'chip', kind: 'greeting', repeats: 2, lastRepeatAt: null, frames: [] },
  };
  await give(page, 'mine.json', { format: 'no-thanks', version: 1, declines: [declined] });
  await says(page, 'would change');
  expect(await ask(page, 'exportChoices', { as: 'file' })).not.toContain('kettles.example');
  await press(page, 'Import');
  await says(page, 'Imported.');
  expect(await ask(page, 'exportChoices', { as: 'file' })).toContain('kettles.example');
  await press(page, 'Undo the import');
  await says(page, 'The import was taken back.');
  expect(await ask(page, 'exportChoices', { as: 'file' })).not.toContain('kettles.example');
  await page.close();
});

test('the pictures follow the database (liveQuery), whoever made the background write', async () => {
  const page = await open('manners');
  await says(page, 'No chat has invited you in this time.');
  const other = await open('files');
  const tally = [
    {
      day: dayOf(new Date()),
      site: 'kettles.example',
      vendor: 'intercom',
      offered: 1,
      declined: 1,
      suppressed: 41,
    },
  ];
  const text = JSON.stringify({ format: 'no-thanks', version: 1, exportedAt: '', tally });
  await ask(other, 'applyImport', { text, mode: 'merge' });
  // Nothing is counted for nobody: only a page in sight counts.
  await page.bringToFront();
  await says(page, '41 invitations silenced');
  await Promise.all([page, other].map((each) => each.close()));
});

/** A file of ours with these tables, taken in by the background. */
const bring = (page: Page, tables: object) =>
  ask(page, 'applyImport', {
    text: JSON.stringify({ format: 'no-thanks', version: 1, exportedAt: '', ...tables }),
    mode: 'merge',
  });

test('the table of sites follows another page (liveQuery), is searched, changed and taken back', async () => {
  const page = await open('sites');
  await says(page, 'No site yet');
  const other = await open('files');
  const row = { rule: 'quiet', snoozedUntil: null, changedAt: 1_700_000_000_000 };
  const names = ['kettles', 'tea', 'teapots'].map((name) => `${name}.example`);
  await bring(other, { sites: names.map((site) => ({ site, ...row })) });
  await page.bringToFront();
  await says(page, '3 sites');
  const rules = async () => {
    const { sites } = (await ask(page, 'getSites', {})) as SiteRows;
    return Object.fromEntries(sites.map(({ site, rule }) => [site, rule]));
  };
  const before = await rules();
  expect(Object.keys(before).sort()).toEqual(names);

  await search(page, 'tea');
  await says(page, '2 sites');
  await check(page, 'Select all in the list');
  await says(page, 'Selected: 2 sites');
  await page.select('select[aria-label="Rule for the selected sites"]', 'hidden');
  await press(page, 'Set rule');
  await says(page, 'Rule changed: 2 sites');
  expect(await rules()).toEqual({ ...before, 'tea.example': 'hidden', 'teapots.example': 'hidden' });
  await press(page, 'Undo');
  await says(page, 'Everything is as it was before.');
  expect(await rules()).toEqual(before);

  await press(page, 'Delete tea.example');
  await says(page, 'Deleted: tea.example');
  await waitFor('the keyboard in the next row', () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Delete teapots.example'),
  );
  await press(page, 'Undo');
  await waitFor('the row again', async () => Object.keys(await rules()).length === 3);
  await Promise.all([page, other].map((each) => each.close()));
});

const talks = sampleTalks(Date.now());
const transcripts = talks.conversations.map((row) =>
  keptTranscript(
    row,
    talks.turns.filter(({ conversation }) => conversation === row.id),
  ),
);

test('transcripts come by themselves (liveQuery), are searched, read, deleted and brought back', async () => {
  const page = await open('transcripts');
  await says(page, 'No transcripts yet.');
  const other = await open('files');
  await bring(other, { transcripts });
  await page.bringToFront();
  await says(page, `Transcripts: ${transcripts.length}`);
  await search(page, 'REFLECTIVE');
  await says(page, 'Transcripts in which it was found: 1');
  await page.locator('a[href^="#transcripts/"] strong').click();
  await says(page, 'Done: your reference is 88-1042.');
  await press(page, 'Delete');
  await says(page, 'Transcripts deleted: 1');
  await isAt(page, 'Undo');
  await press(page, 'Undo');
  await says(page, 'Brought back.');
  await says(page, 'nordic-bikes.example');
  await isAt(page, 'Transcripts');
  await Promise.all([page, other].map((each) => each.close()));
});

test('what is saved with its transcripts comes back from the file, word for word', async () => {
  const page = await open('files');
  await check(page, 'Include transcripts');
  await says(page, 'Whoever reads the file reads your chats');
  await press(page, 'Save to a file');
  const path = await waitFor(
    'the whole file',
    async () => {
      const name = (await readdir(folder)).find((one) => /^no-thanks-[-\d]+\.json$/.test(one));
      return name && JSON.parse(await readFile(join(folder, name), 'utf8')) && join(folder, name);
    },
    30_000,
  );
  const byId = (a: KeptTranscript, b: KeptTranscript) => (a.id < b.id ? -1 : 1);
  const saved = JSON.parse(await readFile(path, 'utf8')) as { transcripts: KeptTranscript[] };
  expect(saved.transcripts.sort(byId)).toEqual(transcripts);

  await ask(page, 'deleteTranscripts', { all: true });
  await giveFile(page, path);
  await says(page, 'would change');
  await press(page, 'Import');
  await says(page, 'Imported.');
  const deleted = (await ask(page, 'deleteTranscripts', { all: true })) as KeptTranscript[];
  expect(deleted.sort(byId)).toEqual(transcripts);
  await page.close();
});

test('the copy for other browsers is off, is switched on and off, and is deleted', async () => {
  const page = await open('files');
  const copied = () =>
    page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { browser: { storage: { sync: { get(): Promise<object> } } } }
      ).browser;
      return JSON.stringify(await storage.sync.get());
    });
  await says(page, 'A copy for your other browsers');
  expect(await copied()).toBe('{}');
  await check(page, 'Keep a copy');
  await says(page, 'Everything is in the copy.');
  expect(await copied()).toContain('kettles.example');
  await check(page, 'Keep a copy');
  await waitFor('it to be off', async () => !(await textOf(page)).includes('Everything is in the copy.'));
  expect(await ask(page, 'getSettings', {})).toMatchObject({ settings: { syncRules: false } });
  await press(page, 'Delete the copy');
  await says(page, 'The copy was deleted.');
  expect(await copied()).toBe('{}');
  await page.close();
});
