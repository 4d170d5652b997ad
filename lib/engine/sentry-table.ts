import { buildBloom } from './bloom.ts';
import { splitPattern } from './match-url.ts';
import type { Vendor } from './vendor.ts';

/** What the sentry knows of the catalogue. */
export interface SentryTable {
  /** Bloom filter over `hostKey`, `fileKey` and `rootKey` of every vendor. */
  bloom: string;
  /** Selectors to query in the whole page: roots of widgets that live in the page's own bundle. */
  deep: string;
}

export const hostKey = (host: string): string => `h:${host}`;
export const fileKey = (file: string): string => `f:${file}`;
/** `token` is '#id', '.class' or a custom element's tag. */
export const rootKey = (token: string): string => `r:${token}`;

/** '#id', '.class' or 'custom-tag' of a root that is just that; `null` for anything richer. */
export function rootToken(root: string): string | null {
  return /^(?:#[\w-]+|\.[\w-]+|[a-z][a-z0-9]*-[a-z0-9-]*)$/.test(root) ? root : null;
}

/** The literal file name a self-hosted pattern ends in, or `null`. */
export function fileToken(pattern: string): string | null {
  const { host, path } = splitPattern(pattern);
  const file = path.slice(path.lastIndexOf('/') + 1);
  return host === '*' && file && !file.includes('*') ? file : null;
}

/** Nothing the vendor loads comes from a host of its own, so only its elements give it away. */
const livesInPage = (vendor: Vendor): boolean =>
  vendor.hosts.every((pattern) => splitPattern(pattern).host === '*');

export function sentryTable(vendors: readonly Vendor[]): SentryTable {
  const keys: string[] = [];
  const deep: string[] = [];
  for (const vendor of vendors) {
    for (const pattern of vendor.hosts) {
      const { host } = splitPattern(pattern);
      const file = fileToken(pattern);
      if (host !== '*') keys.push(hostKey(host));
      else if (file) keys.push(fileKey(file));
    }
    for (const root of vendor.roots) {
      const token = rootToken(root);
      if (token) keys.push(rootKey(token));
      // A query of the whole page costs every page: only where a request may not give the vendor away.
      if (vendor.bundled || livesInPage(vendor)) deep.push(root);
    }
  }
  return { bloom: buildBloom(keys), deep: [...new Set(deep)].join(',') };
}
