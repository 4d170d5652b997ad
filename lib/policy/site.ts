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

/** 'none': no site at all. 'shared': an ending that belongs to many sites, such as co.uk. */
export type SiteFault = 'none' | 'shared';

/** The site a person means who writes its name, or any address of it. */
export function siteFromText(
  text: string,
): { site: string; fault?: never } | { fault: SiteFault; site?: never } {
  const written = text.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`);
  // The parser takes spaces out of what a person wrote.
  const site = url && !/\s/.test(written) ? siteOf(url.href) : null;
  // A single word is a name in somebody's own network, or half a name; it gets its rule where it is visited.
  if (site === null || !/[.:]|^localhost$/.test(site)) return { fault: 'none' };
  const { domain, isIcann, isPrivate } = parse(site, { allowPrivateDomains: true });
  return domain === null && (isIcann || isPrivate) ? { fault: 'shared' } : { site };
}

/** Is this the key of a site, as `siteOf` gives it? */
export const isSite = (text: string): boolean =>
  siteOf(`http://${text.includes(':') ? `[${text}]` : text}/`) === text;
