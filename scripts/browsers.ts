/** Finds the browsers the tests and the demo drive, and installs them where that needs no questions. */
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from '../tests/support/find-browser.ts';
import { heading } from './lib/say.ts';
import { run } from './lib/tool.ts';

interface Browser {
  name: string;
  find(): string | undefined;
  /** Environment variable that points at one. */
  variable: string;
  /** Debian's names of it, the first that exists is taken. */
  packages: string[];
  /** What to install by hand, elsewhere. */
  advice: string;
}

const chromium: Browser = {
  name: 'Chromium',
  find: findChromium,
  variable: 'CHROMIUM',
  packages: ['chromium'],
  advice:
    'Chromium or Chrome for Testing, 126 or newer (a branded Chrome loads no extension from its command line)',
};

const firefox: Browser = {
  name: 'Firefox',
  find: findFirefox,
  variable: 'FIREFOX',
  packages: ['firefox-esr', 'firefox'],
  advice: 'Firefox 140 or newer',
};

/** Only as root: whoever is not, would be asked for a password by a command that only wanted to test. */
const mayUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function installByApt({ name, packages }: Browser): Promise<void> {
  heading(`Installing ${name} with apt`);
  const apt = (...args: string[]): Promise<number> =>
    run('apt-get', args, { words: 'aside', minutes: 15, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  for (const candidate of packages)
    if ((await apt('install', '-y', '--no-install-recommends', candidate)) === 0) return;
}

/** @returns the executable; rejects with a sentence that says what to install. */
async function ensure(browser: Browser): Promise<string> {
  const { name, find, variable, advice } = browser;
  if (!find() && mayUseApt()) await installByApt(browser);
  const found = find();
  if (!found)
    throw new Error(
      `No ${name} was found. Install ${advice}, or set ${variable} to the full path of its executable.`,
    );
  if (!existsSync(found)) throw new Error(`${variable} is "${found}", but there is no such file.`);
  return found;
}

export const ensureChromium = (): Promise<string> => ensure(chromium);
export const ensureFirefox = (): Promise<string> => ensure(firefox);
