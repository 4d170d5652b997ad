/** One browser tab, driven the same way in both browsers. */
import { buildFolder, type BrowserName } from '../../../scripts/lib/build.ts';
import { launchChromium } from '../../support/chromium.ts';
import { launchFirefox } from '../../support/firefox.ts';

/** What Playwright's and Puppeteer's pages have in common. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** `expression` is JavaScript, run in the page. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
}

export interface OpenBrowser {
  tab: Tab;
  /** Runs before the scripts of every page this tab opens from now on. */
  addScript(source: string): Promise<unknown>;
  /** Settles when the person closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

interface Options {
  headless: boolean;
  /** Without our extension: how the shop behaves on its own. */
  bare?: boolean;
}

async function openChromium({ headless, bare }: Options): Promise<OpenBrowser> {
  const launched = await launchChromium({
    headless,
    ...(bare ? {} : { extension: buildFolder('chromium') }),
  });
  const { page, context } = launched;
  return {
    tab: page as unknown as Tab,
    addScript: (source) => page.addInitScript(source),
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    close: launched.close,
  };
}

async function openFirefox({ headless, bare }: Options): Promise<OpenBrowser> {
  const launched = await launchFirefox({ headless, ...(bare ? {} : { extension: buildFolder('firefox') }) });
  const page = await launched.open();
  return {
    tab: page as unknown as Tab,
    addScript: (source) => page.evaluateOnNewDocument(source),
    closed: new Promise((resolve) => launched.browser.on('disconnected', () => resolve())),
    close: launched.close,
  };
}

/** Opens a browser with the built extension in a new profile, which is gone when it closes. */
export const openBrowser = (browser: BrowserName, options: Options): Promise<OpenBrowser> =>
  browser === 'firefox' ? openFirefox(options) : openChromium(options);
