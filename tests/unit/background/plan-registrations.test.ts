import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  maxSites,
  planRegistrations,
  type Registration,
  type RegistrationFacts,
} from '../../../lib/background/plan-registrations.ts';
import type { DeclineRow, SiteRow } from '../../../lib/db/rows.ts';
import { rules, type Rule } from '../../../lib/policy/decide.ts';
import { siteOf } from '../../../lib/policy/site.ts';

const now = 1000;
const siteRow = (site: string, rule: Rule | null, snoozedUntil: number | null = null): SiteRow => ({
  site,
  rule,
  snoozedUntil,
  changedAt: 0,
});
const decline = (
  site: string,
  vendor: string,
  until: number | null = null,
  frames: string[] = [],
): DeclineRow => ({
  ...{ site, vendor, until, frames },
  ...{ id: 'decline', at: 0, how: 'chip', kind: 'greeting', repeats: 0, lastRepeatAt: null },
});
const vendors = ['alpha', 'beta', 'mute'];
const sheets = new Set([
  'declined-alpha',
  'declined-beta',
  'hidden-alpha',
  'hidden-beta',
  'hidden-mute',
  'quiet-all',
  'hidden-all',
]);
const facts = (some: Partial<RegistrationFacts>): RegistrationFacts => ({
  ...{
    vendors,
    sheets,
    sites: [],
    declines: [],
    own: [],
    shielded: [],
    defaultRule: 'once',
    vendorRules: {},
    engaged: [],
    now,
  },
  ...some,
});
const plan = (some: Partial<RegistrationFacts>): Record<string, Registration> =>
  Object.fromEntries(planRegistrations(facts(some)).map((one) => [one.id, one]));

/** A browser's reading of a match pattern, without paths. */
function covers(patterns: string[], host: string): boolean {
  return patterns.some((pattern) => {
    const wanted = pattern
      .replace(/^[^/]*:\/\//, '')
      .replace(/\/\*$/, '')
      .replace(/^\[(.*)\]$/, '$1');
    if (wanted === '*') return true;
    return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted;
  });
}
const reaches = (one: Registration | undefined, host: string): boolean =>
  !!one && covers(one.matches, host) && !covers(one.excludeMatches, host);

test('nothing to do, nothing registered', () => expect(plan({})).toEqual({}));

test('a site with a definition of the person’s own gets the engine, unless it is to be left alone', () => {
  const own = [{ site: 'a.example', vendor: 'custom-one' }];
  expect(plan({ own })).toEqual({
    engine: expect.objectContaining({ js: ['widget.js'], matches: ['*://*.a.example/*'] }) as unknown,
  });
  const sites = [{ site: 'a.example', rule: 'allow' as const, snoozedUntil: null, changedAt: 0 }];
  expect(plan({ own, sites })).toEqual({});
});

test('a vendor whose sheet says nothing gets the engine alone', () => {
  expect(Object.keys(plan({ declines: [decline('a.example', 'mute')] }))).toEqual(['engine']);
});

test('quiet and hidden sites get the sheet of all vendors and the engine', () => {
  const sites = [siteRow('q.example', 'quiet'), siteRow('h.example', 'hidden'), siteRow('o.example', 'once')];
  const registrations = plan({ sites });
  const js = ['widget.js'];
  expect(registrations).toMatchObject({
    'quiet-sites': { matches: ['*://*.q.example/*'], css: ['sheets/quiet-all.css'], js },
    'hidden-sites': { matches: ['*://*.h.example/*'], css: ['sheets/hidden-all.css'], js },
  });
  expect(Object.keys(registrations)).toHaveLength(2);
});

test('a snoozed site is quiet until its snooze ends', () => {
  expect(plan({ sites: [siteRow('a.example', null, now + 1)] })).toHaveProperty('quiet-sites');
  expect(plan({ sites: [siteRow('a.example', null, now)] })).toEqual({});
  expect(plan({ sites: [siteRow('a.example', 'allow', now + 1)] })).toEqual({});
});

test('a default rule is everywhere, but for sites that have their own', () => {
  const sites = [siteRow('a.example', 'once'), siteRow('b.example', 'quiet'), siteRow('c.example', null, 1)];
  const { 'default-quiet': quiet } = plan({ defaultRule: 'quiet', sites });
  expect(quiet).toMatchObject({ css: ['sheets/quiet-all.css'], matches: ['http://*/*', 'https://*/*'] });
  expect(quiet!.excludeMatches).toEqual(['*://*.a.example/*']);
});

test('one hidden vendor is hidden everywhere with its own sheet', () => {
  const registrations = plan({ vendorRules: { beta: 'hidden' } });
  expect(registrations).toMatchObject({ 'default-hidden': { css: ['sheets/hidden-beta.css'] } });
});

test('frames are registered by host, in all frames', () => {
  const frames = ['https://chat.a.example:8443', 'http://[::1]:3000', 'junk'];
  expect(plan({ declines: [decline('a.example', 'beta', null, frames)] }).frames).toMatchObject({
    matches: ['*://chat.a.example/*', '*://[::1]/*'],
    allFrames: true,
  });
});

test.each([
  ['127.0.0.1', ['*://127.0.0.1/*']],
  ['::1', ['*://[::1]/*']],
  ['intranet', ['*://intranet/*']],
  ['github.io', ['*://github.io/*']],
  ['me.github.io', ['*://*.me.github.io/*']],
])('subdomains of %s only where they belong to it', (site, matches) => {
  expect(plan({ declines: [decline(site, 'alpha')] })['declined-alpha']!.matches).toEqual(matches);
});

test('a site under another’s domain that is a site of its own is left alone', () => {
  const declines = [decline('amazonaws.com', 'alpha')];
  const sites = [siteRow('shop.s3.amazonaws.com', 'allow')];
  const sheet = plan({ declines, sites })['declined-alpha'];
  expect(reaches(sheet, 'www.amazonaws.com')).toBe(true);
  expect(reaches(sheet, 'shop.s3.amazonaws.com')).toBe(false);
});

test('junk in the tables is nobody’s pattern', () => {
  for (const site of ['', '*', '*.example', 'a b', 'a/b', 'a.example:80', '<all_urls>', 'é.example'])
    expect(plan({ declines: [decline(site, 'alpha')] })).toEqual({});
});

describe('whatever the person decided', () => {
  const hosts = [
    ...['a.example', 'b.example', 'c.co.uk', 'github.io', 'x.github.io', 'amazonaws.com'],
    ...['bucket.s3.amazonaws.com', '10.0.0.1', '::1', 'intranet', 'localhost', 'shop.localhost'],
  ];
  const site = fc.constantFrom(
    ...new Set(hosts.map((host) => siteOf(`http://${host.includes(':') ? `[${host}]` : host}/`)!)),
  );
  const vendor = fc.constantFrom(...vendors);
  const rule = fc.constantFrom(...rules);
  const end = fc.constantFrom(null, now - 1, now, now + 1);
  const anyFacts = fc.record({
    vendors: fc.constant(vendors),
    sheets: fc.constant(sheets),
    sites: fc.uniqueArray(
      fc.record({ site, rule: fc.option(rule), snoozedUntil: end, changedAt: fc.constant(0) }),
      {
        selector: (row) => row.site,
      },
    ),
    own: fc.constant([]),
    shielded: fc.constant([]),
    declines: fc.uniqueArray(
      fc.tuple(site, vendor, end).map(([site, vendor, until]) => decline(site, vendor, until)),
      { selector: (row) => `${row.site} ${row.vendor}` },
    ),
    defaultRule: rule,
    vendorRules: fc.dictionary(vendor, rule, { maxKeys: 2 }),
    engaged: fc.array(fc.record({ site, vendor }), { maxLength: 3 }),
    now: fc.constant(now),
  });

  /** What the design says of a vendor at a site, apart from any conversation. */
  function wants(f: RegistrationFacts, site: string, vendor: string): 'leave' | 'suppress' | 'hide' {
    const row = f.sites.find((one) => one.site === site);
    const effective = row?.rule ?? f.vendorRules[vendor] ?? f.defaultRule;
    if (effective === 'allow') return 'leave';
    if (effective === 'hidden') return 'hide';
    const declined = f.declines.find((one) => one.site === site && one.vendor === vendor);
    const isDeclined = declined && (declined.until === null || declined.until > now);
    const isSnoozed = (row?.snoozedUntil ?? 0) > now;
    return effective === 'quiet' || isDeclined || isSnoozed ? 'suppress' : 'leave';
  }
  const vendorsOf = (css: string[]): string[] =>
    css.flatMap((file) => {
      const name = file.slice('sheets/'.length, -'.css'.length);
      return name.endsWith('-all') ? vendors : [name.slice(name.indexOf('-') + 1)];
    });
  const isKnown = (f: RegistrationFacts, host: string): boolean => {
    const own = siteOf(`http://${host.includes(':') ? `[${host}]` : host}/`);
    return [...f.sites, ...f.declines, ...f.engaged].some((one) => one.site === own);
  };

  test('no site gets a sheet it should not have', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...hosts, 'www.a.example', 'unknown.example'), (f, host) => {
        const own = siteOf(`http://${host.includes(':') ? `[${host}]` : host}/`)!;
        // A site below a public suffix below a declined one, of which nothing is known: the engine lifts the sheet.
        fc.pre(isKnown(f, host) || own !== 'bucket.s3.amazonaws.com');
        for (const one of planRegistrations(f)) {
          if (!one.css || !reaches(one, host)) continue;
          for (const vendor of vendorsOf(one.css)) {
            const wanted = wants(f, own, vendor);
            expect([one.id, vendor, wanted]).not.toContain('leave');
            if (one.id.includes('hidden')) expect([one.id, vendor, wanted]).toContain('hide');
            const isEngaged = f.engaged.some((some) => some.site === own && some.vendor === vendor);
            expect([one.id, vendor, isEngaged]).toContain(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  const hasEngine = (registrations: Registration[], host: string): boolean =>
    registrations.some((one) => one.js?.includes('widget.js') && reaches(one, host));

  test('every declined site gets its sheet and the engine', () => {
    fc.assert(
      fc.property(anyFacts, (f) => {
        const registrations = planRegistrations(f);
        for (const { site, vendor, until } of f.declines) {
          const holds = until === null || until > now;
          const isEngaged = f.engaged.some((one) => one.site === site && one.vendor === vendor);
          if (!holds || wants(f, site, vendor) === 'leave') continue;
          expect([site, hasEngine(registrations, site)]).toEqual([site, true]);
          const sheet = registrations.find(({ id }) => id === `declined-${vendor}`);
          if (!isEngaged && sheets.has(`declined-${vendor}`))
            expect([site, reaches(sheet, site)]).toEqual([site, true]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a site with nothing to do gets no engine', () => {
    fc.assert(
      fc.property(anyFacts, site, (f, own) => {
        fc.pre(isKnown(f, own));
        const hasOwnWord = [...f.declines, ...f.sites].some((one) => one.site === own);
        if (!hasOwnWord || vendors.every((vendor) => wants(f, own, vendor) === 'leave'))
          expect([own, hasEngine(planRegistrations(f), own)]).toEqual([own, false]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('10,000 sites: one pattern each, for those most lately active', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `shop${i}.example`);
  const registrations = plan({
    declines: names.map((site, i) => ({
      ...decline(site, 'alpha'),
      at: i,
      lastRepeatAt: i === 7 ? 1e6 : null,
    })),
    sites: [siteRow('shop9998.example', 'allow')],
  });
  expect(Object.keys(registrations)).toEqual(['declined-alpha']);
  const { matches } = registrations['declined-alpha']!;
  expect(matches).toHaveLength(maxSites - 1);
  expect(matches).toContain('*://*.shop9999.example/*');
  expect(matches).toContain('*://*.shop7.example/*');
  expect(matches).not.toContain('*://*.shop9998.example/*');
  expect(matches).not.toContain('*://*.shop8.example/*');
});
