/** Where the browsers on this machine are: an environment variable, the PATH, then the usual places. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const programFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

const onWindows = (...ends: string[]): string[] =>
  programFolders.flatMap((folder) => ends.map((end) => join(folder, end)));

const usualPlaces: Partial<Record<NodeJS.Platform, { chromium: string[]; firefox: string[] }>> = {
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: onWindows(
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
    firefox: onWindows('Mozilla Firefox/firefox.exe'),
  },
};

function onPath(names: string[]): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = platform === 'win32' ? ['.exe'] : [''];
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

const find = (named: string | undefined, names: string[], places: string[] = []): string | undefined =>
  named || [...onPath(names), ...places].find((file) => existsSync(file));

/** The executable of a Chromium-family browser: `$CHROMIUM`, or the first one found; `undefined` where there is none. */
export const findChromium = (): string | undefined =>
  find(
    env['CHROMIUM'],
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    usualPlaces[platform]?.chromium,
  );

/** The executable of Firefox: `$FIREFOX`, or the first one found; `undefined` where there is none. */
export const findFirefox = (): string | undefined =>
  find(env['FIREFOX'], ['firefox', 'firefox-esr'], usualPlaces[platform]?.firefox);
