/** The options page: a person's own rules, from a file, edited, switched off, deleted and taken back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { violations } from '../support/axe.ts';
import { extension, overflow, picture } from './popup-kit.ts';

let browser: LaunchedChromium;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension });
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 720, height: 600 });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#own`);
  await page.getByRole('heading', { name: 'Your own rules' }).waitFor();
});
afterAll(() => browser.close());

const file = (definitions: object[]) => ({
  name: 'chats.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'no-thanks-definitions', version: 1, definitions })),
});
const acme = {
  name: 'Acme Chat',
  roots: ['#acme-chat'],
  launcher: ['#acme-chat .acme-button'],
  invitations: [{ kind: 'teaser', shows: ['#acme-chat .acme-asks'] }],
};
async function choose(definitions: object[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import from a file…' }).click(),
  ]);
  await chooser.setFiles(file(definitions));
}
/** The control the keyboard is at, by its words and by what describes it. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement!;
    const about = document.getElementById(at.getAttribute('aria-describedby') ?? '');
    return [at.textContent?.trim(), about?.textContent].join(' ').trim();
  });

async function looksRight(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await picture(page, `${name}-${colorScheme}`);
  }
}

test('a file with a definition that is not allowed is refused with its place, and nothing is added', async () => {
  await choose([acme, { ...acme, roots: ['body'] }]);
  await page.getByText('Nothing was imported. The file needs these changes:').waitFor();
  await page.getByText(/definitions\.1\.roots\.0/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('heading', { name: 'Acme Chat' }).count()).toBe(0);
});

test('imported, edited, switched off, deleted and taken back', async () => {
  await choose([acme]);
  const heading = page.getByRole('heading', { name: 'Acme Chat' });
  await heading.waitFor();
  await looksRight('options-rules');

  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Invitation').fill('body');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await waitFor(
    'the refusal',
    async () => (await page.getByLabel('Invitation').getAttribute('aria-invalid')) === 'true',
  );
  await looksRight('options-rules-refused');
  await page.getByLabel('Invitation').fill('#acme-chat .acme-says');
  await page.getByLabel('Name', { exact: true }).fill('Acme Talk');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('status').getByText('Acme Talk was saved.').waitFor();

  await page.getByLabel('In use').uncheck();
  await page.getByRole('status').getByText('Acme Talk is switched off.').waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('status').getByText('Acme Talk was deleted.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Acme Talk' }).waitFor();
  expect(await page.getByLabel('In use').isChecked()).toBe(false);

  await page.setViewportSize({ width: 320, height: 600 });
  await page.getByRole('button', { name: 'Edit' }).click();
  await picture(page, 'options-rules-320');
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('whoever deletes one after the other goes on at the next one, then at Undo, then at the heading', async () => {
  await choose([
    { ...acme, name: 'Bravo' },
    { ...acme, name: 'Charlie' },
  ]);
  await page.getByRole('heading', { name: 'Charlie' }).waitFor();
  const names = await page.getByRole('heading', { level: 3 }).allTextContents();
  const [first, ...others] = names;
  await page
    .getByRole('listitem')
    .filter({ hasText: first! })
    .getByRole('button', { name: 'Delete' })
    .press('Enter');
  for (const next of others) {
    await waitFor(`the keyboard at ${next}`, async () => (await focused()) === `Delete ${next}`, 20_000);
    await page.keyboard.press('Enter');
  }
  await waitFor('the keyboard at Undo', async () => (await focused()) === 'Undo', 20_000);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: others.at(-1)!, level: 3 }).waitFor();
  await waitFor('the keyboard at the heading', async () => (await focused()) === 'Your own rules', 20_000);
});
