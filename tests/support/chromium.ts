/** Chromium for tests: a profile on disk, our extension if asked for, and no way out to the network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findChromium } from './find-browser.ts';

export interface ChromiumOptions {
  /** Folder of a built extension. */
  extension?: string;
  /** Kept when given, so that a second launch is a browser restart; otherwise a new one, removed on close. */
  userDataDir?: string;
  /** Without a display. Default: yes. */
  headless?: boolean;
  /** Further command-line switches. */
  extraArgs?: string[];
}

export interface LaunchedChromium {
  context: BrowserContext;
  /** The tab the browser opened with. */
  page: Page;
  /** The extension's running background; waits for it to start (it may have been put to sleep). */
  serviceWorker(): Promise<Worker>;
  /** Empty where no extension was loaded. */
  extensionId: string;
  close(): Promise<void>;
}

/** CSS pixels; the pictures of a screencast have the same size. */
export const viewport = { width: 1100, height: 720 };

const quiet = [
  ...['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync', '--mute-audio'],
  ...['--disable-background-networking', '--disable-component-update', '--force-device-scale-factor=1'],
  // Names other than the loopback's do not exist, whoever asks: page, extension or the browser itself.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const load = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:')) ??
  (await context.waitForEvent('serviceworker', { timeout: 60_000 }));

/** Throws where no Chromium is found, saying how to name one. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<LaunchedChromium> {
  const { extension, headless = true, extraArgs = [] } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM to its executable.');
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'no-thanks-chromium-')));
  const context = await chromium.launchPersistentContext(userDataDir, {
    ...{ executablePath, viewport, headless: false }, // Playwright's own headless mode loads no extensions
    args: [
      ...quiet,
      ...(headless ? ['--headless=new'] : []),
      ...(extension ? load(extension) : []),
      ...extraArgs,
    ],
  });
  const serviceWorker = () => workerOf(context);
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    serviceWorker,
    extensionId: extension ? new URL((await serviceWorker()).url()).host : '',
    async close() {
      await context.close();
      if (!options.userDataDir) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
