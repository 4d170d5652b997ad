import { describe, expect, test } from 'vitest';
import { matchesAny, matchUrl, splitPattern } from '../../../lib/engine/match-url.ts';
import type { Vendor } from '../../../lib/engine/vendor.ts';

const vendor = (id: string, ...hosts: string[]): Vendor => ({
  id,
  name: id,
  homepage: '',
  hosts,
  roots: [],
  invitations: [],
  seen: [],
});
const fits = (url: string, pattern: string) => matchesAny(new URL(url), [pattern]);

test('splits a pattern at its first slash', () => {
  expect(splitPattern('a.example/b/c')).toEqual({ host: 'a.example', path: '/b/c' });
  expect(splitPattern('a.example')).toEqual({ host: 'a.example', path: '' });
});

describe('a host', () => {
  test.each([
    ['https://a.example/', true],
    ['https://b.a.example/x', true],
    ['https://a.example:8443/', true],
    ['HTTPS://A.EXAMPLE/', true],
    ['https://nota.example/', false],
    ['https://a.example.evil.test/', false],
    ['https://evil.test/a.example', false],
    ['https://a.example@evil.test/', false],
  ])('%s: %s', (url, expected) => expect(fits(url, 'a.example')).toBe(expected));
});

describe('a path', () => {
  test.each([
    ['/widget/', 'https://a.example/widget/1.js', true],
    ['/widget/', 'https://a.example/other/widget/', false],
    ['/widget/', 'https://a.example/widget', false],
    ['/*/loader_', 'https://a.example/b12/loader_3.js', true],
    ['/*/loader_', 'https://a.example/loader_3.js', false],
    ['/v*/get', 'https://a.example/v3.5/get_x', true],
    ['/v*/get', 'https://a.example/v3.5/got', false],
    ['/w.js', 'https://a.example/w.js?key=1#x', true],
  ])('%s of %s: %s', (path, url, expected) => expect(fits(url, `a.example${path}`)).toBe(expected));

  test('"*" as the host is any host', () => {
    expect(fits('https://shop.example/packs/js/sdk.js', '*/packs/js/sdk.js')).toBe(true);
    expect(fits('https://shop.example/other/sdk.js', '*/packs/js/sdk.js')).toBe(false);
  });

  test('a pattern full of wildcards stays fast', () => {
    const long = `https://a.example/${'a'.repeat(50_000)}`;
    expect(fits(long, `a.example/${'*a'.repeat(200)}*b`)).toBe(false);
  });
});

describe('the vendors of a URL', () => {
  const vendors = [vendor('one', 'one.example'), vendor('two', 'one.example/two/', 'two.example')];
  const ids = (url: string) => matchUrl(url, vendors).map(({ id }) => id);

  test('come in the order of the catalogue', () => {
    expect(ids('https://one.example/two/x')).toEqual(['one', 'two']);
    expect(ids('https://two.example/')).toEqual(['two']);
  });

  test.each(['', ' ', 'one.example', '/one.example', 'not a url', 'https://', 'data:text/plain,one.example'])(
    'are none for %j',
    (url) => expect(ids(url)).toEqual([]),
  );
});
