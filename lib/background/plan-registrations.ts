/** Which stylesheets and scripts the browser itself should put into which sites: pure. */
import type { DeclineRow, SiteRow } from '../db/rows.ts';
import { ruleFor, type Rule } from '../policy/decide.ts';
import { coveredBy, originPattern, patternsOf } from './patterns.ts';

export interface RegistrationFacts {
  vendors: readonly string[];
  /** Names of the sheets that say anything. */
  sheets: ReadonlySet<string>;
  sites: readonly SiteRow[];
  declines: readonly DeclineRow[];
  /** Definitions of the person's own for one site: the engine looks for them from the page's beginning. */
  own: readonly { site: string; vendor: string }[];
  /** Where the person wants the visibility shield. */
  shielded: readonly string[];
  defaultRule: Rule;
  vendorRules: Readonly<Record<string, Rule>>;
  /** In any tab that is not private. */
  engaged: readonly { site: string; vendor: string }[];
  now: number;
}

export interface Registration {
  id: string;
  matches: string[];
  excludeMatches: string[];
  css?: string[];
  js?: string[];
  allFrames: boolean;
  /** In the frames that a page writes itself, too. */
  matchOriginAsFallback?: true;
}

/**
 * The sites most lately active: each pattern costs every page load (10,000 of them about 10 ms of the
 * renderer's time in Chromium, measured) and every change. `late-sheets.ts` serves the others.
 */
export const maxSites = 1000;

const everywhere = ['http://*/*', 'https://*/*'];
const engineFile = 'widget.js';

/** The sites beyond the first `maxSites`, by when something last happened there. */
export function sitesLeftOut({
  sites,
  declines,
}: Pick<RegistrationFacts, 'sites' | 'declines'>): Set<string> {
  const lately = new Map(sites.map(({ site, changedAt }) => [site, changedAt]));
  for (const { site, at, lastRepeatAt } of declines)
    lately.set(site, Math.max(lately.get(site) ?? 0, at, lastRepeatAt ?? 0));
  if (lately.size <= maxSites) return new Set();
  const byTime = [...lately].sort(([, a], [, b]) => b - a);
  return new Set(byTime.slice(maxSites).map(([site]) => site));
}

/**
 * The registrations that should exist, in no order. Every site that a sheet reaches is meant to have it. The
 * engine comes along with the sheets, and has a registration of its own only for the sites without one: each
 * pattern more makes every later change slower.
 */
export function planRegistrations(facts: RegistrationFacts): Registration[] {
  const { defaultRule, vendorRules, now } = facts;
  const ownRule = new Map(facts.sites.map(({ site, rule }) => [site, rule]));
  const ruleAt = (site: string, vendor: string): Rule =>
    ruleFor(ownRule.get(site) ?? null, vendorRules[vendor] ?? null, defaultRule);
  const engaged = new Set(facts.engaged.map(({ site, vendor }) => `${vendor} ${site}`));
  const engagedSites = new Set(facts.engaged.map(({ site }) => site));
  const declines = facts.declines.filter(
    ({ site, vendor, until }) => (until === null || until > now) && ruleAt(site, vendor) !== 'allow',
  );
  const known = new Set([
    ...ownRule.keys(),
    ...[...facts.declines, ...facts.own].map(({ site }) => site),
    ...engagedSites,
  ]);
  const left = sitesLeftOut(facts);
  const plan: Registration[] = [];
  const withSheet = new Set<string>();

  const add = (id: string, what: { css?: string[]; js: string[] }, all: ReadonlySet<string>): void => {
    const sites = new Set([...all].filter((site) => !left.has(site)));
    const matches = patternsOf(sites);
    const excludeMatches = patternsOf(coveredBy(sites, known));
    if (matches.length) plan.push({ id, ...what, matches, excludeMatches, allFrames: false });
  };
  const addSheet = (id: string, name: string, sites: ReadonlySet<string>): void => {
    if (!facts.sheets.has(name)) return;
    add(id, { css: [`sheets/${name}.css`], js: [engineFile] }, sites);
    for (const site of sites) withSheet.add(site);
  };

  const declined = new Map<string, Set<string>>();
  for (const { site, vendor } of declines)
    if (!engaged.has(`${vendor} ${site}`))
      declined.set(vendor, (declined.get(vendor) ?? new Set()).add(site));
  for (const [vendor, sites] of declined) addSheet(`declined-${vendor}`, `declined-${vendor}`, sites);

  // A sheet for all vendors cannot spare the one that the person chats with, nor one that has a rule of its own
  // everywhere: there the engine does it alone.
  const areVendorsAlike = !Object.keys(vendorRules).length;
  const isSnoozed = ({ snoozedUntil }: SiteRow): boolean => (snoozedUntil ?? -Infinity) > now;
  const quiet = facts.sites.filter(
    (row) => row.rule === 'quiet' || ((row.rule ?? defaultRule) === 'once' && isSnoozed(row)),
  );
  const hidden = facts.sites.filter(({ rule }) => rule === 'hidden');
  const free = (rows: SiteRow[]) =>
    new Set(rows.map(({ site }) => site).filter((site) => !engagedSites.has(site)));
  addSheet('quiet-sites', 'quiet-all', free(quiet.filter(({ rule }) => rule !== null || areVendorsAlike)));
  addSheet('hidden-sites', 'hidden-all', free(hidden));

  const own = facts.own.filter(({ site, vendor }) => ruleAt(site, vendor) !== 'allow');
  const needed = [...declines, ...quiet, ...hidden, ...own].map(({ site }) => site);
  add('engine', { js: [engineFile] }, new Set(needed.filter((site) => !withSheet.has(site))));

  const addEverywhere = (id: string, names: string[], rule: Rule): void => {
    const css = names.filter((name) => facts.sheets.has(name)).map((name) => `sheets/${name}.css`);
    const other = [...ownRule].filter(([, own]) => own !== null && own !== rule).map(([site]) => site);
    const excludeMatches = patternsOf(new Set([...other, ...engagedSites]));
    if (css.length) plan.push({ id, css, matches: everywhere, excludeMatches, allFrames: false });
  };
  if (defaultRule === 'quiet' && areVendorsAlike) addEverywhere('default-quiet', ['quiet-all'], 'quiet');
  const hiddenVendors = facts.vendors.filter((vendor) => (vendorRules[vendor] ?? defaultRule) === 'hidden');
  const areAllHidden = hiddenVendors.length === facts.vendors.length;
  addEverywhere(
    'default-hidden',
    areAllHidden ? ['hidden-all'] : hiddenVendors.map((id) => `hidden-${id}`),
    'hidden',
  );

  const origins = new Set(declines.flatMap(({ frames }) => frames));
  const matches = [...new Set([...origins].map(originPattern).filter((pattern) => pattern !== null))];
  if (matches.length)
    plan.push({ id: 'frames', js: ['vendor-frame.js'], matches, excludeMatches: [], allFrames: true });
  const shielded = patternsOf(facts.shielded);
  if (shielded.length)
    plan.push({
      ...{ id: 'shield', js: ['shield.js'], matches: shielded, excludeMatches: [] },
      ...{ allFrames: true, matchOriginAsFallback: true },
    });
  return plan;
}
