import { parse } from 'tldts';

/**
 * The site key of a page: its registrable domain (Public Suffix List, private suffixes included, so that
 * two shops on one hosting domain are two sites), or the bare host where there is none (IP addresses,
 * intranet names). `null` for anything that is not http(s).
 */
export function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url)) return null;
  const { domain, hostname } = parse(url, { allowPrivateDomains: true });
  return domain ?? hostname ?? null;
}

/** Is this the key of a site, as `siteOf` gives it? */
export const isSite = (text: string): boolean =>
  siteOf(`http://${text.includes(':') ? `[${text}]` : text}/`) === text;
