/** Ten thousand sites with rules and declines: what they cost pages, and the toolbar popup. */
import type { Page } from 'playwright-core';
import { buildFolder } from '../../scripts/lib/build.ts';
import type { DeclineRow, SiteRow } from '../../lib/db/rows.ts';
import type { FromPages, Payload } from '../../lib/messages.ts';
import { popupUrl, store, waitForTables } from '../e2e/popup-kit.ts';
import { tabShowing } from '../e2e/popup-shop.ts';
import { killWorker } from '../e2e/support/worker-life.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { type Loads, measureLoads } from './load.ts';

/** The popup is opened over it; it is stored with the others. */
const popupSite = 'popup-bench.localhost';
const at = Date.UTC(2026, 0, 1);
const nameOf = (i: number): string => (i ? `shop-number-${i}.example` : popupSite);
/** As a person's own would be: most of them declined once, some with a rule. */
const vendorOf = (i: number): string => ['tawk', 'intercom', 'tidio', 'crisp', 'hubspot'][i % 5]!;

const declineRow = (i: number): DeclineRow => ({
  ...{ site: nameOf(i), vendor: vendorOf(i), id: `bench-${i}`, at, until: null },
  ...{ how: 'chip', kind: 'greeting', repeats: 3, lastRepeatAt: at, frames: [] },
});
const siteRow = (i: number): SiteRow => ({
  ...{ site: nameOf(i), rule: i % 20 ? 'once' : 'quiet', snoozedUntil: null, changedAt: at },
});

/** Any change makes the background register everything that is stored. */
async function registerAll({ serviceWorker, page }: LaunchedChromium): Promise<void> {
  const data: Payload<FromPages, 'setSiteRule'> = { site: nameOf(0), isPrivate: false, rule: 'quiet' };
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'setSiteRule', data })})`);
  await waitFor(
    'the sites to be registered',
    async () =>
      (await (
        await serviceWorker()
      ).evaluate(`chrome.scripting.getRegisteredContentScripts().then((all) => all.length)`)) as number,
    120_000,
  );
}

export async function seeded(sites: number, extension = buildFolder('chromium')): Promise<LaunchedChromium> {
  const browser = await launchChromium({ extension });
  await browser.page.goto(popupUrl(browser.extensionId, 1));
  await waitForTables(browser.page);
  const each = Array.from({ length: sites }, (_, i) => i);
  await store(browser.page, { sites: each.map(siteRow), declines: each.map(declineRow) });
  if (sites) await registerAll(browser);
  return browser;
}

export interface ManySites {
  loads: Loads<'0 sites' | '10,000 sites'>;
  /** Milliseconds from opening the popup, as a page over a tab of a site, until its rule can be chosen. */
  popup: Record<'0 sites' | '10,000 sites', number[]>;
  /** The same while the background's worker is ended, as it is after half a minute without events. */
  coldPopup: Record<'0 sites' | '10,000 sites', number[]>;
  registrations: number;
}

export async function openPopup(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  return (await page.evaluate(`new Promise((resolve) => {
    const look = () => document.querySelector('input[type="radio"]')
      ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 1);
    look();
  })`)) as number;
}

/** Leaves the browser without any page or worker of ours. */
async function endWorker(browser: LaunchedChromium): Promise<void> {
  await browser.page.goto('about:blank');
  await browser.serviceWorker();
  await killWorker(browser);
  await browser.page.waitForTimeout(500);
}

/** The popup's address, with the page at `url` in a tab of its own under it. */
export async function popupOver(
  { context, page, extensionId }: LaunchedChromium,
  url: string,
): Promise<string> {
  const under = await context.newPage();
  await under.goto(url);
  await page.bringToFront();
  return popupUrl(extensionId, await page.evaluate(tabShowing, popupSite));
}

export async function measureManySites(url: string, rounds: number): Promise<ManySites> {
  const browsers = { '0 sites': await seeded(0), '10,000 sites': await seeded(10_000) };
  try {
    const popup: ManySites['popup'] = { '0 sites': [], '10,000 sites': [] };
    const coldPopup: ManySites['popup'] = { '0 sites': [], '10,000 sites': [] };
    const loads = await measureLoads(browsers, url, rounds, 300);
    for (const name of ['0 sites', '10,000 sites'] as const) {
      const { page, extensionId } = browsers[name];
      await page.goto(popupUrl(extensionId, 0));
      const over = await popupOver(browsers[name], url.replace('bench.localhost', popupSite));
      for (let round = -1; round < rounds; round++) {
        const time = await openPopup(page, over);
        if (round >= 0) popup[name].push(time);
      }
      for (let round = -1; round < rounds; round++) {
        await endWorker(browsers[name]);
        const time = await openPopup(page, over);
        if (round >= 0) coldPopup[name].push(time);
      }
    }
    const worker = await browsers['10,000 sites'].serviceWorker();
    const registrations = (await worker.evaluate(
      `chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches).length)`,
    )) as number;
    return { loads, popup, coldPopup, registrations };
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  }
}
