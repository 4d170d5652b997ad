import { writeKeys } from './key-set.ts';
import { isKnownHost } from './known-url.ts';
import { splitPattern } from './match-url.ts';
import type { Vendor } from './vendor.ts';

/** What the sentry knows of the catalogue. */
export interface SentryTable {
  /** Hosts, ends of paths, and plain roots ('#id', '.class', a custom element's tag): see key-set.ts. */
  keys: string;
  /** Ids, then selectors, to look for in the whole page, each with commas between: widgets in a page's own bundle. */
  ids: string;
  deep: string;
}

/** '#id', '.class' or 'custom-tag' of a root that is just that; `null` for anything richer. */
export function rootToken(root: string): string | null {
  return /^(?:#[\w-]+|\.[\w-]+|[a-z][a-z0-9]*-[a-z0-9-]*)$/.test(root) ? root : null;
}

/** What the path of a self-hosted pattern ends in, from its last "*" on ('packs/js/sdk.js'), or `null`. */
export function fileToken(pattern: string): string | null {
  const { host, path } = splitPattern(pattern);
  const end = path.slice(path.lastIndexOf('*') + 1).replace(/^\//, '');
  return host === '*' && end ? end : null;
}

const parentOf = (host: string): string => host.slice(host.indexOf('.') + 1);

export function sentryTable(vendors: readonly Vendor[]): SentryTable {
  const hosts = new Set<string>();
  const keys = new Set<string>();
  const whole = new Set<string>();
  for (const vendor of vendors) {
    for (const pattern of vendor.hosts) {
      const { host } = splitPattern(pattern);
      const file = fileToken(pattern);
      if (host !== '*') hosts.add(host);
      else if (file) keys.add(file);
    }
    for (const root of vendor.roots)
      // A query of the whole page costs every page: only where the vendor lives in a page's own bundle. Any other's
      // root hangs on <body>.
      if (vendor.bundled || (!vendor.hosts.length && !rootToken(root))) whole.add(root);
      else if (rootToken(root)) keys.add(root);
  }
  // A parent stands for its subdomains.
  for (const host of hosts) if (!isKnownHost((parent) => hosts.has(parent), parentOf(host))) keys.add(host);
  const isId = (root: string): boolean => rootToken(root)?.startsWith('#') ?? false;
  return {
    keys: writeKeys(keys),
    ids: [...whole]
      .filter(isId)
      .map((id) => id.slice(1))
      .join(','),
    deep: [...whole].filter((root) => !isId(root)).join(','),
  };
}
