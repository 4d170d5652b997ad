import { siteOf } from '../policy/site.ts';

const host = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const ipv6 = /^[0-9a-f:.]*:[0-9a-f:.]*$/;

/**
 * The match patterns of a site: its host, and its subdomains where they belong to it (not for IP addresses,
 * intranet names, or a host that is itself a public suffix: "github.io" is a site, "*.github.io" is
 * everybody). Empty for what is no site key.
 */
export function patternsOf(site: string): string[] {
  if (ipv6.test(site)) return [`*://[${site}]/*`];
  if (!host.test(site)) return [];
  const own = `*://${site}/*`;
  return siteOf(`http://a.${site}/`) === site ? [own, `*://*.${site}/*`] : [own];
}

/** The match pattern of an origin. Match patterns carry no port, so it stands for all ports of the host. */
export function originPattern(origin: string): string[] {
  const hostname = URL.parse(origin)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return patternsOf(hostname).slice(0, 1);
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
