/** Chromium for tests: a profile on disk, our extension if asked for, and no way out to the network. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { closeWelcome } from './close-welcome.ts';
import { findChromium } from './find-browser.ts';

export interface ChromiumOptions {
  /** Folder of a built extension. */
  extension?: string;
  /** Kept when given, so that a second launch is a browser restart; otherwise a new one, removed on close. */
  userDataDir?: string;
  /** Without a display. Default: yes. */
  headless?: boolean;
  /** Leaves the page open that the extension opens when it is installed; otherwise it is closed before the test begins. */
  keepsWelcome?: boolean;
  /** Further command-line switches. */
  extraArgs?: string[];
  /** Switches of Playwright's own to do without, such as the one that turns the back/forward cache off. */
  withoutArgs?: string[];
}

export interface LaunchedChromium {
  context: BrowserContext;
  /** The tab the browser opened with. */
  page: Page;
  /** The extension's running background; waits until something has woken it. Throws after 30 s. */
  serviceWorker(): Promise<Worker>;
  /** Empty where no extension was loaded. */
  extensionId: string;
  close(): Promise<void>;
}

/** CSS pixels; the pictures of a screencast have the same size. */
export const viewport = { width: 1100, height: 720 };

export const quietSwitches = [
  ...['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync', '--mute-audio'],
  ...['--disable-background-networking', '--disable-component-update', '--force-device-scale-factor=1'],
  // Names other than the loopback's do not exist, whoever asks: page, extension or the browser itself.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const load = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/** Chromium names an unpacked extension after its folder: sixteen bytes of a hash, in the letters a to p. */
export function idOf(extension: string): string {
  const path = realpathSync(extension);
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

const workerOf = async (context: BrowserContext, timeout: number): Promise<Worker> =>
  context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:')) ??
  (await context.waitForEvent('serviceworker', { timeout }));

/** Throws where no Chromium is found, saying how to name one. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<LaunchedChromium> {
  const { extension, headless = true, extraArgs = [], withoutArgs = [] } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM to its executable.');
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'no-thanks-chromium-')));
  const context = await chromium.launchPersistentContext(userDataDir, {
    ...{ executablePath, viewport, headless: false }, // Playwright's own headless mode loads no extensions
    ignoreDefaultArgs: withoutArgs,
    args: [
      ...quietSwitches,
      ...(headless ? ['--headless=new'] : []),
      ...(extension ? load(extension) : []),
      ...extraArgs,
    ],
  });
  // After an installation the background starts at once; after a restart perhaps only when it is needed.
  const worker = extension ? await workerOf(context, 5000).catch(() => undefined) : undefined;
  if (worker && extension && !options.keepsWelcome && existsSync(join(extension, 'welcome.html')))
    await closeWelcome(worker);
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    serviceWorker: () => workerOf(context, 30_000),
    extensionId: extension ? idOf(extension) : '',
    async close() {
      await context.close();
      if (!options.userDataDir) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
