/** The vendor files as a build and the command line need them: read from disk, no bundler. */
import { readdir } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { soundPatterns } from '../lib/engine/hush.ts';
import { splitPattern } from '../lib/engine/match-url.ts';
import { sentryTable } from '../lib/engine/sentry-table.ts';
import { vendorSheets } from '../lib/engine/sheet.ts';
import type { Vendor } from '../lib/engine/vendor.ts';

const folder = new URL('../lib/vendors/', import.meta.url);

/** The whole catalogue, sorted by id. */
export async function loadVendors(): Promise<Vendor[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const modules = await Promise.all(
    names.map(async (name) => (await import(new URL(name, folder).href)) as { default: Vendor }),
  );
  return modules.map((module) => module.default).sort((a, b) => a.id.localeCompare(b.id));
}

/** Match patterns of the frames our frame script runs in. */
export async function frameMatches(): Promise<string[]> {
  const patterns = (await loadVendors()).flatMap((vendor) => vendor.frames ?? []);
  const matches = patterns
    .map(splitPattern)
    .filter(({ host }) => host !== '*') // a self-hosted frame is reached on demand: see reachFrame
    .flatMap(({ host, path }) => [`*://${host}${path || '/'}*`, `*://*.${host}${path || '/'}*`]);
  return [...new Set(matches)].sort();
}

/** file name without ending → stylesheet. */
export async function sheets(): Promise<Record<string, string>> {
  return vendorSheets(await loadVendors());
}

/**
 * Modules made of the catalogue at build time: `virtual:sentry-table`, small enough for every page, and
 * `virtual:sounds`, for the page-world script.
 */
export function catalogue(): Plugin {
  const modules: Record<string, (vendors: Vendor[]) => [name: string, value: unknown]> = {
    'virtual:sentry-table': (vendors) => ['table', sentryTable(vendors)],
    'virtual:sounds': (vendors) => ['sounds', soundPatterns(vendors)],
  };
  return {
    name: 'no-thanks:catalogue',
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    async load(source) {
      const make = modules[source.slice(1)];
      if (!make) return undefined;
      const [name, value] = make(await loadVendors());
      return `export const ${name} = ${JSON.stringify(value)};`;
    },
  };
}
