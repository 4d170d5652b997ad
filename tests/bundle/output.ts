/** Reads the builds under `.output/`, which `npm test` makes before this stage. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BrowserName, browsers, buildFolder } from '../../scripts/lib/build.ts';

export { type BrowserName, browsers };

/** The scripts that enter pages, with what they may weigh at most, in bytes (design §5). */
export const pageScripts: Record<string, number> = {
  'sentry.js': 6 * 1024,
  'own-sentry.js': 6 * 1024,
  'pick.js': 40 * 1024,
  'widget.js': 40 * 1024,
  'vendor-frame.js': 40 * 1024,
  // words in 34 languages; only where something is fixed in a corner and no known vendor is
  'unknown.js': 48 * 1024,
  'conversation.js': 40 * 1024,
  'keep-alive.js': 4 * 1024,
};

/** Those that hardly do anything: in the page's own world, or before the page's own scripts. */
export const tinyScripts: Record<string, number> = { 'hush.js': 4 * 1024, 'shield.js': 4 * 1024 };

export const read = (browser: BrowserName, file: string): string =>
  readFileSync(join(buildFolder(browser), file), 'utf8');

export const sizeOf = (browser: BrowserName, file: string): number =>
  statSync(join(buildFolder(browser), file)).size;

/** Paths of all files in a build, relative to it. */
export const filesOf = (browser: BrowserName): string[] =>
  readdirSync(buildFolder(browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(buildFolder(browser).length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

export const scriptsOf = (browser: BrowserName): string[] =>
  filesOf(browser).filter((file) => extname(file) === '.js');

/** What is in a build and enters pages. */
export const inPages = (browser: BrowserName): string[] =>
  [...Object.keys(pageScripts), ...Object.keys(tinyScripts)].filter((file) =>
    filesOf(browser).includes(file),
  );

export interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  web_accessible_resources?: { resources: string[]; matches: string[] }[];
  content_security_policy?: unknown;
  default_locale: string;
  minimum_chrome_version?: string;
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { matches: string[]; js: string[]; run_at: string; all_frames?: boolean }[];
  browser_specific_settings?: {
    gecko: { id: string; data_collection_permissions: { required: string[] } };
    gecko_android: { strict_min_version: string };
  };
}

export const manifestOf = (browser: BrowserName): Manifest =>
  JSON.parse(read(browser, 'manifest.json')) as Manifest;
