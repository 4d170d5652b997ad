/** The browser, the disk or the person gets in between: no "no" is lost, and nobody is bothered. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { boxOf, giveEyes, hover, press, seen, waitSeen } from '../support/parts.ts';
import { violations } from '../support/axe.ts';
import { readSamples } from '../support/paint-sampler.ts';
import { waitFor } from '../support/wait-for.ts';
import { openOwnPage, ownPages } from './own-pages.ts';
import { popupUrl } from './popup-kit.ts';
import { tabShowing } from './popup-shop.ts';
import { chip, complaintsOf, declineByChip, openTab, sampledAfter } from './support/eyes.ts';
import { extension } from './support/extension.ts';
import {
  declinesIn,
  openBackroom,
  outboxOf,
  registeredIn,
  stored,
  waitForDecline,
  waitForEngine,
} from './support/inside.ts';
import { openSites, type Sites } from './support/sites.ts';
import { shopPage, typebot, typebotScript } from './support/widgets.ts';
import {
  allowPrivate,
  allowReload,
  holdDatabase,
  isMarked,
  killWorker,
  markWorker,
  reloadExtension,
} from './support/worker-life.ts';

let sites: Sites;
let browser: LaunchedChromium;
let backroom: Page;
beforeAll(async () => {
  sites = await openSites();
  sites.put(
    '/',
    shopPage(
      typebotScript(
        `mount(); window.again = () => { document.querySelector('typebot-bubble')?.remove(); mount() }`,
      ),
    ),
  );
});
afterAll(() => sites?.close());
beforeEach(async () => {
  browser = await launchChromium({ extension: extension() });
  backroom = await openBackroom(browser);
});
afterEach(() => browser?.close());

const again = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { again(): void }).again());

/** A page with an invitation and the chip beside it. */
async function invited(site: string): Promise<Page> {
  const page = await openTab(browser, typebot.invitation);
  await page.goto(sites.url(site));
  await waitSeen(page, typebot.invitation, 20_000);
  await boxOf(page, chip);
  return page;
}

/** Wakes the background as the toolbar button would, over the tab of this site if one is given. */
async function openPopup(site = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(popupUrl(browser.extensionId, 0));
  if (site) await page.goto(popupUrl(browser.extensionId, await page.evaluate(tabShowing, site)));
  return page;
}

async function isSilentNow(site: string): Promise<void> {
  const page = await openTab(browser, typebot.invitation);
  await page.goto(sites.url(site));
  await waitSeen(page, typebot.launcher);
  const { frames, visible } = await sampledAfter(page, 3000, typebot.invitation);
  expect(frames).toBeGreaterThan(5);
  expect(visible).toBe(0);
  expect(await seen(page, chip)).toBe(false);
}

test('the background is killed between the press and the write: the page sees to it that it is written', async () => {
  const page = await invited('killed');
  await markWorker(await browser.serviceWorker());
  const hold = await holdDatabase(backroom);
  await press(page, chip);
  await waitFor('the decline to be put down', async () => (await outboxOf(backroom)).length);
  expect(await hold.declines()).toBe(0);
  await killWorker(browser);
  await hold.release();
  expect(await waitForDecline(backroom, 'killed.localhost')).toMatchObject([
    { vendor: 'typebot', how: 'chip', until: null },
  ]);
  expect(await isMarked(browser)).toBe(false);
  await waitFor('the note to go', async () => !(await outboxOf(backroom)).length, 20_000);
  expect(complaintsOf(page)).toEqual([]);
  await isSilentNow('killed');
});

test('the page is closed and the background killed before the write: the next one writes it', async () => {
  const page = await invited('both-gone');
  await markWorker(await browser.serviceWorker());
  const hold = await holdDatabase(backroom);
  await press(page, chip);
  await waitFor('the decline to be put down', async () => (await outboxOf(backroom)).length);
  await page.close();
  await killWorker(browser);
  expect(await hold.declines()).toBe(0);
  await hold.release();
  expect(await declinesIn(backroom)).toEqual([]);
  await openPopup();
  expect(await waitForDecline(backroom, 'both-gone.localhost')).toMatchObject([{ how: 'chip' }]);
  expect(await isMarked(browser)).toBe(false);
  await waitFor('the note to go', async () => !(await outboxOf(backroom)).length);
  await isSilentNow('both-gone');
});

test('the page hangs from the press on and is closed: it was said before', async () => {
  const page = await invited('hasty');
  await page.evaluate(() =>
    document.addEventListener('click', () => {
      for (;;);
    }),
  );
  await hover(page, chip);
  await page.mouse.down();
  page.mouse.up().catch(() => undefined);
  await waitForDecline(backroom, 'hasty.localhost');
  await page.close();
  await isSilentNow('hasty');
});

/** From now on this many writes of declines fail in the background, as on a full disk. */
const failWrites = async (count: number): Promise<void> =>
  (await browser.serviceWorker()).evaluate((times) => {
    const { put } = IDBObjectStore.prototype;
    let left = times;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'declines' && left-- > 0) throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
  }, count);

test('the first write fails: the second one is enough', async () => {
  const page = await invited('hiccup');
  await failWrites(1);
  await declineByChip(page, typebot.invitation);
  await waitForDecline(backroom, 'hiccup.localhost');
});

test('the disk is full: it works from memory and says so, and the next background saves what it can', async () => {
  const page = await invited('full');
  await failWrites(Infinity);
  await declineByChip(page, typebot.invitation);
  const popup = await openPopup('full.localhost');
  await popup.getByText('your choices hold until it closes').first().waitFor();
  await isSilentNow('full');
  expect(await declinesIn(backroom)).toEqual([]);
  await killWorker(browser);
  await popup.reload();
  expect(await waitForDecline(backroom, 'full.localhost')).toMatchObject([{ how: 'chip' }]);
});

test('the extension is reloaded under open pages: the old scripts go quietly, the new ones take over', async () => {
  await allowReload(browser);
  const declined = await invited('reload-declined');
  await declineByChip(declined, typebot.invitation);
  await waitForDecline(backroom, 'reload-declined.localhost');
  const asking = await invited('reload-asking');
  const before = await readSamples(declined, typebot.invitation);
  await reloadExtension(browser);

  await waitForEngine(browser, '//reload-declined.localhost', 'typebot');
  await waitForEngine(browser, '//reload-asking.localhost', 'typebot');
  for (let i = 0; i < 3; i++) {
    await again(declined);
    await waitSeen(declined, typebot.launcher);
    const age = await declined.evaluate(() => performance.now());
    const after = await sampledAfter(declined, age + 1000, typebot.invitation);
    expect(after.visible).toBe(before.visible);
    expect(after.frames).toBeGreaterThan(before.frames);
  }
  await waitFor('one chip to stand', () =>
    asking.evaluate((at) => document.querySelectorAll(at).length === 1, chip),
  );
  await declineByChip(asking, typebot.invitation);
  backroom = await openBackroom(browser);
  await waitForDecline(backroom, 'reload-asking.localhost');
  expect([...complaintsOf(declined), ...complaintsOf(asking)]).toEqual([]);
});

test('the database is refused: it works from memory until the browser closes, and says so', async () => {
  await browser.close();
  const userDataDir = await mkdtemp(join(tmpdir(), 'no-thanks-refused-'));
  const launch = () => launchChromium({ extension: extension(), userDataDir });
  browser = await launch();
  await browser.close();
  // A file where the databases' folder should be.
  await rm(join(userDataDir, 'Default', 'IndexedDB'), { recursive: true, force: true });
  await writeFile(join(userDataDir, 'Default', 'IndexedDB'), '');
  browser = await launch();
  try {
    const page = await invited('refused');
    await declineByChip(page, typebot.invitation);
    backroom = await openBackroom(browser);
    await expect(declinesIn(backroom)).rejects.toThrow();
    const popup = await openPopup('refused.localhost');
    await popup.getByText('your choices hold until it closes').first().waitFor();
    for (const which of ownPages.filter((one) => one.startsWith('options'))) {
      await openOwnPage(backroom, browser.extensionId, which);
      await backroom.getByText('your choices hold until it closes').waitFor();
      expect(await violations(backroom), which).toEqual([]);
    }
    await page.close();
    await isSilentNow('refused');
    expect(complaintsOf(page)).toEqual([]);
  } finally {
    await browser.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a private window: one no is enough there too, and nothing of it is written down', async () => {
  await allowPrivate(browser);
  backroom = await openBackroom(browser);
  await openPopup();
  const url = sites.url('secret');
  await (
    await browser.serviceWorker()
  ).evaluate(
    (at) =>
      (
        globalThis as unknown as { chrome: { windows: { create(what: object): Promise<unknown> } } }
      ).chrome.windows
        .create({ incognito: true, url: at })
        .then(() => undefined),
    url,
  );
  const page = await waitFor('the private window', () =>
    browser.context.pages().find((one) => one.url().startsWith(url)),
  );
  await giveEyes(page);
  await page.reload();
  await declineByChip(page, typebot.invitation);
  await page.reload();
  await waitSeen(page, typebot.launcher, 20_000);
  await page.waitForFunction(() => performance.now() > 4000);
  expect(await seen(page, typebot.invitation)).toBe(false);
  expect(await seen(page, chip)).toBe(false);

  expect(await declinesIn(backroom)).toEqual([]);
  const worker = await browser.serviceWorker();
  expect(JSON.stringify(await stored(worker, 'local'))).not.toContain('secret');
  expect(JSON.stringify(await registeredIn(worker))).not.toContain('secret');
  expect(JSON.stringify(await stored(worker, 'session'))).toContain('secret');
  await page.close();
  await waitFor(
    'the last trace to go',
    async () => !JSON.stringify(await stored(await browser.serviceWorker(), 'session')).includes('secret'),
  );
});
