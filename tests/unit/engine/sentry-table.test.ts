import { describe, expect, test } from 'vitest';
import { bloomReader } from '../../../lib/engine/bloom.ts';
import {
  fileKey,
  fileToken,
  hostKey,
  rootKey,
  rootToken,
  sentryTable,
} from '../../../lib/engine/sentry-table.ts';
import type { Vendor } from '../../../lib/engine/vendor.ts';

const vendor = (parts: Partial<Vendor>): Vendor => ({
  id: 'a',
  name: 'A',
  homepage: '',
  hosts: [],
  roots: [],
  invitations: [],
  seen: [],
  ...parts,
});

test.each([
  ['#chat', '#chat'],
  ['.chat_1-x', '.chat_1-x'],
  ['my-chat', 'my-chat'],
  ['jdiv', null],
  ['div#chat', null],
  ['#a .b', null],
  ['[data-x]', null],
  ['.a.b', null],
])('root %s: token %s', (root, token) => expect(rootToken(root)).toBe(token));

test.each([
  ['*/packs/js/sdk.js', 'sdk.js'],
  ['*/packs/*', null],
  ['*', null],
  ['a.example/sdk.js', null],
])('pattern %s: file %s', (pattern, file) => expect(fileToken(pattern)).toBe(file));

describe('the table', () => {
  const table = sentryTable([
    vendor({ id: 'hosted', hosts: ['a.example/x', '*/b/own.js'], roots: ['#hosted', 'div.rich'] }),
    vendor({ id: 'bundled', hosts: [], roots: ['my-chat', '[data-chat]'] }),
    vendor({ id: 'copied', hosts: ['*/copied.js'], roots: ['#copied'] }),
  ]);
  const has = bloomReader(table.bloom);

  test('knows hosts, file names and plain roots', () => {
    const keys = [
      hostKey('a.example'),
      fileKey('own.js'),
      fileKey('copied.js'),
      rootKey('#hosted'),
      rootKey('my-chat'),
      rootKey('#copied'),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
    expect([hostKey('*'), fileKey('x'), rootKey('div.rich')].filter(has)).toEqual([]);
  });

  test('searches the whole page only for vendors that no request gives away', () => {
    expect(table.deep).toBe('my-chat,[data-chat],#copied');
  });
});

test('an empty catalogue makes a table that knows nothing', () => {
  const table = sentryTable([]);
  expect(table.deep).toBe('');
  expect(bloomReader(table.bloom)(hostKey('example.com'))).toBe(false);
});
