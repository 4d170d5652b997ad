/** Every vendor is noticed by the sentry, and confirmed by the background, from an example of each of its addresses. */
import { expect, test } from 'vitest';
import { keyReader } from '../../lib/engine/key-set.ts';
import { isKnownFile, isKnownHost, partsOf } from '../../lib/engine/known-url.ts';
import { matchUrl } from '../../lib/engine/match-url.ts';
import { rootToken, sentryTable } from '../../lib/engine/sentry-table.ts';
import { loadVendors } from '../../scripts/catalogue.ts';

const vendors = await loadVendors();
const table = sentryTable(vendors);
const isKnown = keyReader(table.keys);

/** An address that a pattern is meant for. */
const exampleOf = (pattern: string): string =>
  `https://${pattern.replace(/^\*(?=\/|$)/, 'shop.example').replaceAll('*', 'x1')}${pattern.endsWith('.js') ? '?v=2' : ''}`;

test.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s', (_id, vendor) => {
  for (const url of vendor.hosts.map(exampleOf)) {
    const { host, path } = partsOf(url);
    expect(isKnownHost(isKnown, host) || isKnownFile(isKnown, path), `the sentry passes over ${url}`).toBe(
      true,
    );
    expect(matchUrl(url, vendors), url).toContain(vendor);
  }
  const whole = [...table.ids.split(',').map((id) => `#${id}`), ...table.deep.split(',')];
  for (const root of vendor.roots)
    if (rootToken(root))
      expect(isKnown(root) || whole.includes(root), `the sentry passes over ${root}`).toBe(true);
});
