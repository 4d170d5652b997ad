/** Builds the extension for one browser or both, into `.output/`. */
import { join } from 'node:path';
import { root, run } from './tool.ts';

export const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/** Where a build lands. */
export const buildFolder = (browser: BrowserName): string =>
  join(root, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Rejects with a sentence when the build fails; WXT's own words are on standard error by then. */
export async function build(browser: BrowserName): Promise<void> {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const code = await run('wxt', args, { words: 'if it fails', minutes: 5 });
  if (code !== 0) throw new Error(`The build for ${browser} failed (exit code ${code}).`);
}
