/**
 * A person's rules for a content blocker: cosmetic filters as uBlock Origin and AdGuard read them
 * (https://adguard.com/kb/general/ad-filtering/create-own-filters/#cosmetic-rules). Less than what we do ourselves:
 * hiding alone, and only what a stylesheet reaches.
 */
import { invitationSelectors, widgetSelectors } from '../engine/sheet.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Choices } from './choices.ts';

/** A filter whose selector holds one of these would be read as something else. */
const misread = /##|#@#|#\?#|#\$#|:-abp-|:style\(|[\n\r]/;

/** One filter a selector: a blocker drops a whole list for one selector it cannot read. */
const filtersOf = (site: string, selectors: readonly string[]): string[] =>
  [...new Set(selectors)].filter((one) => !misread.test(one)).map((selector) => `${site}##${selector}`);

/**
 * The text of a filter list. `now`: milliseconds since 1970; what ends some day is left out, since a filter never does.
 */
export function filterList(
  { sites, declines, customRules }: Pick<Choices, 'sites' | 'declines' | 'customRules'>,
  catalogue: readonly Vendor[],
  now: number,
): string {
  const own = customRules.filter(({ isOn }) => isOn).map(({ vendor }) => vendor);
  const all = [...catalogue, ...own];
  const byId = new Map(all.map((vendor) => [vendor.id, vendor]));
  const ruleOf = new Map(sites.map(({ site, rule }) => [site, rule]));
  const forSite = new Map<string, string[]>();
  const add = (site: string, selectors: string[]): void =>
    void forSite.set(site, [...(forSite.get(site) ?? []), ...filtersOf(site, selectors)]);

  for (const { site, rule } of sites) {
    if (rule === 'quiet') add(site, all.flatMap(invitationSelectors));
    if (rule === 'hidden') add(site, all.flatMap(widgetSelectors));
  }
  for (const { site, vendor, until } of declines) {
    const known = byId.get(vendor);
    const rule = ruleOf.get(site) ?? 'once';
    if (known && until === null && rule === 'once') add(site, invitationSelectors(known));
  }
  const lines = [...forSite].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, filters]) => filters);
  const head = ['! Title: No Thanks', `! Written: ${new Date(now).toISOString().slice(0, 10)}`];
  return [...head, ...new Set(lines)].join('\n') + '\n';
}
