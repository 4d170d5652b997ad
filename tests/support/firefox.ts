/** Firefox for tests, over WebDriver BiDi: our extension at an address we choose, and no way out to the network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';
import { waitFor } from './wait-for.ts';

export interface FirefoxOptions {
  /** Folder of a built extension; installed temporarily, so anew after each launch. */
  extension?: string;
  /** Kept when given, so that a second launch is a browser restart; otherwise a new one, removed on close. */
  profile?: string;
  /** Without a display. Default: yes. */
  headless?: boolean;
  /** Further preferences, as in about:config. */
  prefs?: Record<string, string | number | boolean>;
}

export interface LaunchedFirefox {
  browser: Browser;
  /** A new tab, at this address if one is given. */
  open(url?: string): Promise<Page>;
  /** Where the extension's own pages live, ending in "/". */
  extensionBase: string;
  /** A new tab with one of the extension's own pages, such as `popup.html?tab=3`. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

const extensionId = 'no-thanks@no-thanks.invalid';
/** Firefox draws one at random for each profile, unless it finds one there. */
const extensionUuid = '6e6f2d74-6861-4e6b-8b73-000000000001';

const prefsFor = (extension: string | undefined): Record<string, string | number | boolean> => ({
  ...(extension && { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }) }),
  // Everything but the loopback goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.socks_remote_dns': true,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1, [::1]',
  'media.volume_scale': '0.0',
});

/** The driver never hears that an extension page has loaded (it changes process), so the page itself is asked. */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => undefined);
  await waitFor(`${url} to load`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}

/** Throws where no Firefox is found, saying how to name one. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<LaunchedFirefox> {
  const { extension, headless = true, prefs } = options;
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install one, or set FIREFOX to its executable.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'no-thanks-firefox-')));
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath, headless, userDataDir: profile },
    ...{ defaultViewport: { width: 1100, height: 720 }, protocolTimeout: 60_000 },
    // A root shell's home may belong to someone else, which Firefox refuses to use.
    env: { ...process.env, HOME: profile },
    args: ['--remote-allow-system-access'], // since 153, without it no extension page may be opened
    extraPrefsFirefox: { ...prefsFor(extension), ...prefs },
  });
  if (extension) await browser.installExtension(extension);
  const extensionBase = `moz-extension://${extensionUuid}/`;
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    extensionBase,
    async openExtensionPage(file) {
      const page = await browser.newPage();
      await goToExtensionPage(page, extensionBase + file);
      return page;
    },
    async close() {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
