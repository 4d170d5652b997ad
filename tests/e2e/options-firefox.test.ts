/** The options page in Firefox: its sections open, own rules are switched, files go out and in, what happens is followed. */
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sections } from '../../components/options/sections.ts';
import { dayOf } from '../../lib/policy/day.ts';
import { buildFolder } from '../../scripts/lib/build.ts';
import { launchFirefox, type LaunchedFirefox } from '../support/firefox.ts';
import { waitFor } from '../support/wait-for.ts';

let firefox: LaunchedFirefox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'no-thanks-files-'));
  firefox = await launchFirefox({ extension: process.env['EXTENSION_FIREFOX'] ?? buildFolder('firefox') });
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

/** Gives a file to the page's only field for files. */
async function give(page: Page, name: string, contents: unknown): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(contents));
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
  await says(page, '41 invitations silenced');
  await Promise.all([page, other].map((each) => each.close()));
});
