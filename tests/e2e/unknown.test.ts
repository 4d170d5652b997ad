/** A widget nobody has described, with the built extension: offered, declined once, then silent; the chat stays in reach. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CustomRuleRow } from '../../lib/db/rows.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { boxOf, press, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { chip, complaintsOf, declineByChip, openTab } from './support/eyes.ts';
import { extension } from './support/extension.ts';
import { openBackroom, rowsIn, tabState, waitForDecline } from './support/inside.ts';
import { expectSilence } from './support/silence.ts';
import { openSites, type Sites } from './support/sites.ts';

let sites: Sites;
let browser: LaunchedChromium;
beforeAll(async () => {
  sites = await openSites();
  browser = await launchChromium({ extension: extension() });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/unknown/${name}.html`, import.meta.url), 'utf8').replaceAll(
    ', 200);',
    ', 800);',
  );

/** Later than the fixtures' invitations by far. */
const longMs = 2500;

/** What was found in the tab of this site, as soon as there is something. */
const foundAt = (site: string) =>
  waitFor(
    `something found at ${site}`,
    async () => (await tabState(await browser.serviceWorker(), `//${site}.`))?.found[0],
    20_000,
  );

const rules = async (backroom: Page, site: string): Promise<CustomRuleRow[]> =>
  (await rowsIn<CustomRuleRow>(backroom, 'customRules')).filter((row) => row.site?.startsWith(site));

describe.each([
  ['de-css-modules', '[class*=Widget_karte]', '[class*=Widget_knopf]', '[class*=Widget_fenster]'],
  [
    'fr-shadow',
    'assistant-en-ligne >>> .carte',
    'assistant-en-ligne >>> .bulle',
    'assistant-en-ligne >>> .fenetre',
  ],
  ['ko-opens-itself', '.chang', '.yeolgi', '.chang'],
  ['ru-opens-itself', '.okno', '.knopka', '.okno'],
])('%s', (name, invitation, launcher, window) => {
  test('declined once, it is not painted on the next page nor after a reload, and its button opens the chat', async () => {
    sites.put('/', fixture(name));
    sites.put('/next', fixture(name));
    const site = `unknown-${name}`;
    const page = await openTab(browser, invitation);
    await page.goto(sites.url(site));
    // First ask nothing of the page: each question of the test counts as the person's own press.
    await foundAt(site);
    await declineByChip(page, invitation);
    const backroom = await openBackroom(browser);
    const [decline] = await waitForDecline(backroom, `${site}.localhost`);
    const [rule, ...others] = await rules(backroom, site);
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ id: decline!.vendor, source: 'found', isOn: true });
    await expectSilence(browser, page, { url: (path) => sites.url(site, path), invitation, longMs });
    await press(page, launcher);
    await waitSeen(page, window);
    expect(await page.locator(chip).count()).toBe(0);
    expect(complaintsOf(page)).toEqual([]);
    await backroom.close();
    await page.close();
  });
});

test('offered only: until it is declined, nothing of it is stored, and another page shows it again', async () => {
  sites.put('/', fixture('nl-quick-answers'));
  const page = await openTab(browser, '.kaart');
  await page.goto(sites.url('only-offered'));
  await waitSeen(page, chip, 20_000);
  await foundAt('only-offered');
  const backroom = await openBackroom(browser);
  expect(await rules(backroom, 'only-offered')).toEqual([]);
  await page.reload();
  await waitSeen(page, '.kaart');
  await waitSeen(page, chip, 20_000);
  await backroom.close();
  await page.close();
});

test('the widget’s own cross is a "no", too; undone, nothing of it is kept', async () => {
  sites.put('/', fixture('es-no-wrapper'));
  const page = await openTab(browser, '#asistente-saludo');
  await page.goto(sites.url('own-cross'));
  await waitSeen(page, chip, 20_000);
  await press(page, '#asistente-saludo button');
  const backroom = await openBackroom(browser);
  await waitForDecline(backroom, 'own-cross.localhost');
  expect(await rules(backroom, 'own-cross')).toHaveLength(1);
  await waitSeen(page, chip, 20_000);
  // The chip says "Declined on this site" now, with "Undo" at its end.
  const { x, y, width, height } = await boxOf(page, chip, 300);
  await page.mouse.click(x + width - 36, y + height / 2);
  await waitFor('the rule to be gone', async () => !(await rules(backroom, 'own-cross')).length);
  await backroom.close();
  await page.close();
});

test('a window the person asked for is theirs', async () => {
  sites.put('/', fixture('ko-opens-itself').replace('setTimeout(() => (chat.hidden = false), 800);', ''));
  const page = await openTab(browser, '.chang');
  await page.goto(sites.url('asked-for'));
  await press(page, '.yeolgi');
  await waitSeen(page, '.chang');
  await page.waitForFunction(() => performance.now() > 6000); // longer than any look at a new page: "no chip" has no event
  expect(await page.locator(chip).count()).toBe(0);
  await waitSeen(page, '.chang');
  await page.close();
});
