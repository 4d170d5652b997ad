import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSite, siteFromText, siteOf } from '../../../lib/policy/site.ts';

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

test.each([
  ['shop.example', { site: 'shop.example' }],
  [' https://www.Shop.example:8080/cart?x=1#y ', { site: 'shop.example' }],
  ['shop.example/cart', { site: 'shop.example' }],
  ['one.github.io', { site: 'one.github.io' }],
  ['www.müller.de', { site: 'xn--mller-kva.de' }],
  ['127.0.0.1:3000', { site: '127.0.0.1' }],
  ['http://[::1]/', { site: '::1' }],
  ['localhost', { site: 'localhost' }],
  ['co.uk', { fault: 'shared' }],
  ['github.io', { fault: 'shared' }],
  ['', { fault: 'none' }],
  ['   ', { fault: 'none' }],
  ['shop', { fault: 'none' }],
  ['two words.example', { fault: 'none' }],
  ['chrome://settings', { fault: 'none' }],
  ['javascript:alert(1)', { fault: 'none' }],
  ['*.shop.example', { fault: 'none' }],
  ['shop..example', { fault: 'none' }],
])('by “%s” a person means %j', (text, found) => expect(siteFromText(text)).toEqual(found));

test('what a person means is the key of a site, whatever they write', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), (text) => {
      const { site } = siteFromText(text);
      if (site !== undefined) expect(isSite(site)).toBe(true);
    }),
  );
});
