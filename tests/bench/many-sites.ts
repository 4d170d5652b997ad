/** Ten thousand sites with rules and declines: what they cost pages, and the toolbar popup. */
import type { Page } from 'playwright-core';
import { buildFolder } from '../../scripts/lib/build.ts';
import type { DeclineRow, SiteRow } from '../../lib/db/rows.ts';
import type { FromPages, Payload } from '../../lib/messages.ts';
import { popupUrl, store, waitForTables } from '../e2e/popup-kit.ts';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { waitFor } from '../support/wait-for.ts';
import { type Loads, measureLoads } from './load.ts';

const at = Date.UTC(2026, 0, 1);
const nameOf = (i: number): string => `shop-number-${i}.example`;
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

async function seeded(sites: number): Promise<LaunchedChromium> {
  const browser = await launchChromium({ extension: buildFolder('chromium') });
  await browser.page.goto(popupUrl(browser.extensionId, 1));
  await waitForTables(browser.page);
  const each = Array.from({ length: sites }, (_, i) => i);
  await store(browser.page, { sites: each.map(siteRow), declines: each.map(declineRow) });
  if (sites) await registerAll(browser);
  return browser;
}

export interface ManySites {
  loads: Loads<'0 sites' | '10,000 sites'>;
  /** Milliseconds from opening the popup until its first control can be used. */
  popup: Record<'0 sites' | '10,000 sites', number[]>;
  registrations: number;
}

async function openPopup(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  return (await page.evaluate(`new Promise((resolve) => {
    const look = () => document.querySelector('button, input, select')
      ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 1);
    look();
  })`)) as number;
}

export async function measureManySites(url: string, rounds: number): Promise<ManySites> {
  const browsers = { '0 sites': await seeded(0), '10,000 sites': await seeded(10_000) };
  try {
    const popup: ManySites['popup'] = { '0 sites': [], '10,000 sites': [] };
    const loads = await measureLoads(browsers, url, rounds, 300);
    for (const name of ['0 sites', '10,000 sites'] as const)
      for (let round = -1; round < rounds; round++) {
        const { page, extensionId } = browsers[name];
        const time = await openPopup(page, popupUrl(extensionId, 1));
        if (round >= 0) popup[name].push(time);
      }
    const worker = await browsers['10,000 sites'].serviceWorker();
    const registrations = (await worker.evaluate(
      `chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches).length)`,
    )) as number;
    return { loads, popup, registrations };
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  }
}
