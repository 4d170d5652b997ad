/** The chip speaks the language of the page it stands in, in a browser that is in English. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedChromium } from '../support/chromium.ts';
import { press, waitSeen } from '../support/parts.ts';
import { waitFor } from '../support/wait-for.ts';
import { extension } from './support/extension.ts';
import { chip, openTab } from './support/eyes.ts';
import { openSites, type Sites } from './support/sites.ts';
import { shopPage, typebot, typebotScript } from './support/widgets.ts';

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

interface Named {
  role?: { value: string };
  name?: { value: string };
}

/** Names of the page's buttons as a screen reader gets them: those in our closed shadow root too. */
async function buttonNames(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Named[] };
  await devtools.detach();
  return nodes.flatMap(({ role, name }) => (role?.value === 'button' && name ? [name.value] : []));
}

test.each([
  ['de-AT', 'de', 'ltr', 'Nein, danke: Chat-Einladungen von Typebot', 'Rückgängig'],
  ['ar', 'ar', 'rtl', 'لا، شكرًا: عدم إظهار دعوات دردشة Typebot', 'تراجع'],
  ['', 'en', 'ltr', 'No thanks: never show Typebot', 'Undo'],
  ['is', 'en', 'ltr', 'No thanks: never show Typebot', 'Undo'],
])('on a page in %j it speaks %s', async (page, language, direction, label, undo) => {
  const site = `speaks-${page.toLowerCase() || 'none'}`;
  sites.put(`/${site}`, shopPage(typebotScript()).replace(' lang="en"', page && ` lang="${page}"`));
  const tab = await openTab(browser, typebot.invitation);
  await tab.goto(sites.url(site, `/${site}`));
  await waitSeen(tab, chip, 20_000);
  const host = tab.locator(chip);
  expect([await host.getAttribute('lang'), await host.getAttribute('dir')]).toEqual([language, direction]);
  const named = (start: string) => async () =>
    (await buttonNames(tab)).some((name) => name.startsWith(start));
  await waitFor(`a button “${label}…”`, named(label));
  await press(tab, chip);
  await waitFor(`a button “${undo}”`, named(undo));
  await tab.close();
});
