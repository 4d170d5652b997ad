import { siteOf } from '../policy/site.ts';

const host = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const ipv6 = /^[0-9a-f:.]*:[0-9a-f:.]*$/;

/**
 * The match pattern of a site: its host with its subdomains where they belong to it ("*.shop.example" stands
 * for "shop.example" too), the host alone where they do not: IP addresses, intranet names, a host that is
 * itself a public suffix ("github.io" is a site, "*.github.io" is everybody). `null` for what is no site key.
 */
export function patternOf(site: string): string | null {
  if (ipv6.test(site)) return `*://[${site}]/*`;
  if (!host.test(site)) return null;
  return siteOf(`http://a.${site}/`) === site ? `*://*.${site}/*` : `*://${site}/*`;
}

/** The match patterns of sites. One a site: ten thousand of them are heavy for the browser (docs/data-flow.md). */
export const patternsOf = (sites: Iterable<string>): string[] =>
  [...sites].map(remembered).filter((pattern) => pattern !== null);

const memory = new Map<string, string | null>();

/** The plan is made anew at each change, out of the same sites. */
function remembered(site: string): string | null {
  const known = memory.get(site);
  if (known !== undefined) return known;
  const pattern = patternOf(site);
  memory.set(site, pattern);
  return pattern;
}

/** The match pattern of an origin. Match patterns carry no port, so it stands for all ports of the host. */
export function originPattern(origin: string): string | null {
  const hostname = URL.parse(origin)?.hostname;
  return hostname && (host.test(hostname) || ipv6.test(hostname.slice(1, -1))) ? `*://${hostname}/*` : null;
}

/**
 * Of `known` sites outside `sites`, those that a pattern of `sites` would cover all the same: a registrable
 * domain below which everybody may have a site ("amazonaws.com", "shop.s3.amazonaws.com").
 */
export function coveredBy(sites: ReadonlySet<string>, known: Iterable<string>): string[] {
  const hasParent = (site: string): boolean => {
    for (let dot = site.indexOf('.'); dot >= 0; dot = site.indexOf('.', dot + 1))
      if (sites.has(site.slice(dot + 1))) return true;
    return false;
  };
  return [...known].filter((site) => !sites.has(site) && hasParent(site));
}
