import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteOf } from '../../../lib/policy/site.ts';

test.each([
  ['https://www.shop.example/a?b#c', 'shop.example'],
  ['http://SHOP.Example:8080/', 'shop.example'],
  ['https://a.b.shop.co.uk/', 'shop.co.uk'],
  // A private suffix: two shops on one hosting domain are two sites.
  ['https://one.github.io/', 'one.github.io'],
  ['https://github.io/', 'github.io'],
  ['https://www.xn--mller-kva.de/', 'xn--mller-kva.de'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['http://[::1]:3000/', '::1'],
  ['http://localhost/', 'localhost'],
  ['http://shop.localhost/', 'shop.localhost'],
  ['http://intranet/x', 'intranet'],
])('%s is at %s', (url, site) => expect(siteOf(url)).toBe(site));

test.each([
  '',
  'about:blank',
  'file:///a',
  'chrome://x',
  'data:text/html,x',
  'shop.example',
  'blob:https://a.example/1',
])('%j is at no site', (url) => expect(siteOf(url)).toBeNull());

test('a site is its own site', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const site = siteOf(url);
      if (site && !site.includes(':')) expect(siteOf(`https://${site}/`)).toBe(site);
    }),
  );
});
