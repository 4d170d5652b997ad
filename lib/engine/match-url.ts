import type { Vendor } from './vendor.ts';

/** 'HOST/PATH' split at the first slash; the path keeps its slash and is '' where there is none. */
export function splitPattern(pattern: string): { host: string; path: string } {
  const slash = pattern.indexOf('/');
  return slash < 0
    ? { host: pattern, path: '' }
    : { host: pattern.slice(0, slash), path: pattern.slice(slash) };
}

const hostFits = (host: string, wanted: string): boolean =>
  wanted === '*' || host === wanted || host.endsWith('.' + wanted);

/** `wanted` is a prefix in which "*" stands for any run of characters. Linear, whatever the pattern. */
function pathFits(path: string, wanted: string): boolean {
  const [first = '', ...rest] = wanted.split('*');
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return true;
}

/** Does this URL belong to one of these patterns (`hosts` or `frames` of a vendor file)? */
export function matchesAny(url: Pick<URL, 'hostname' | 'pathname'>, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const { host, path } = splitPattern(pattern);
    return hostFits(url.hostname, host) && pathFits(url.pathname, path);
  });
}

/** The vendors a URL may belong to, in catalogue order. Empty for anything that is not an absolute URL. */
export function matchUrl(url: string, vendors: readonly Vendor[]): Vendor[] {
  const parsed = URL.parse(url);
  if (!parsed) return [];
  // Read once: a URL works its parts out anew each time, and there are hundreds of patterns.
  const { hostname, pathname } = parsed;
  return vendors.filter((vendor) => matchesAny({ hostname, pathname }, vendor.hosts));
}
