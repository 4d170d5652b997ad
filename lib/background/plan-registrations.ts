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
}

const everywhere = ['http://*/*', 'https://*/*'];

/** The registrations that should exist, in no order. Every site that a sheet reaches is meant to have it. */
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
  const known = new Set([...ownRule.keys(), ...facts.declines.map(({ site }) => site), ...engagedSites]);
  const plan: Registration[] = [];

  const add = (id: string, what: { css: string[] } | { js: string[] }, sites: ReadonlySet<string>): void => {
    const matches = [...sites].flatMap(patternsOf);
    const excludeMatches = coveredBy(sites, known).flatMap(patternsOf);
    if (matches.length) plan.push({ id, ...what, matches, excludeMatches, allFrames: false });
  };
  const css = (...names: string[]) => ({
    css: names.filter((name) => facts.sheets.has(name)).map((name) => `sheets/${name}.css`),
  });
  const addSheet = (id: string, name: string, sites: ReadonlySet<string>): void => {
    if (facts.sheets.has(name)) add(id, css(name), sites);
  };

  const declined = new Map<string, Set<string>>();
  for (const { site, vendor } of declines)
    if (!engaged.has(`${vendor} ${site}`))
      declined.set(vendor, (declined.get(vendor) ?? new Set()).add(site));
  for (const [vendor, sites] of declined) addSheet(`declined-${vendor}`, `declined-${vendor}`, sites);

  // The sheets for all vendors cannot spare the one that the person chats with: there the engine does it alone.
  // Nor one that has a rule of its own everywhere.
  const areVendorsAlike = !Object.keys(vendorRules).length;
  const isSnoozed = ({ snoozedUntil }: SiteRow): boolean => (snoozedUntil ?? -Infinity) > now;
  const quiet = facts.sites.filter(
    (row) => row.rule === 'quiet' || ((row.rule ?? defaultRule) === 'once' && isSnoozed(row)),
  );
  const quietAlike = quiet.filter(({ rule }) => rule !== null || areVendorsAlike).map(({ site }) => site);
  const hidden = facts.sites.filter(({ rule }) => rule === 'hidden');
  const free = (sites: string[]) => new Set(sites.filter((site) => !engagedSites.has(site)));
  addSheet('quiet-sites', 'quiet-all', free(quietAlike));
  addSheet('hidden-sites', 'hidden-all', free(hidden.map(({ site }) => site)));

  const addEverywhere = (id: string, names: string[], rule: Rule): void => {
    const other = [...ownRule].filter(([, own]) => own !== null && own !== rule).map(([site]) => site);
    const what = css(...names);
    const excludeMatches = [...new Set([...other, ...engagedSites])].flatMap(patternsOf);
    if (what.css.length) plan.push({ id, ...what, matches: everywhere, excludeMatches, allFrames: false });
  };
  if (defaultRule === 'quiet' && areVendorsAlike) addEverywhere('default-quiet', ['quiet-all'], 'quiet');
  const hiddenVendors = facts.vendors.filter((vendor) => (vendorRules[vendor] ?? defaultRule) === 'hidden');
  addEverywhere(
    'default-hidden',
    hiddenVendors.length === facts.vendors.length
      ? ['hidden-all']
      : hiddenVendors.map((id) => `hidden-${id}`),
    'hidden',
  );

  add('engine', { js: ['widget.js'] }, new Set([...declines, ...quiet, ...hidden].map(({ site }) => site)));
  const frames = [...new Set(declines.flatMap((row) => row.frames.flatMap(originPattern)))];
  if (frames.length)
    plan.push({
      id: 'frames',
      js: ['vendor-frame.js'],
      matches: frames,
      excludeMatches: [],
      allFrames: true,
    });
  return plan;
}
