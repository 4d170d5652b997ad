import { describe, expect, test } from 'vitest';
import { keyReader } from '../../../lib/engine/key-set.ts';
import { fileToken, rootToken, sentryTable } from '../../../lib/engine/sentry-table.ts';
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
  ['*/packs/js/sdk.js', 'packs/js/sdk.js'],
  ['*/*/chat/sdk.js', 'chat/sdk.js'],
  ['*/packs/*', null],
  ['*', null],
  ['a.example/sdk.js', null],
])('pattern %s: file %s', (pattern, file) => expect(fileToken(pattern)).toBe(file));

describe('the table', () => {
  const table = sentryTable([
    vendor({
      id: 'hosted',
      hosts: ['a.example/x', 'b.a.example', '*/b/own.js'],
      roots: ['#hosted', 'div.rich'],
    }),
    vendor({ id: 'bundled', bundled: true, roots: ['my-chat', '#in-page'] }),
    vendor({ id: 'rich', roots: ['[data-chat]', '#on-body'] }),
    vendor({ id: 'copied', hosts: ['*/copied.js'], roots: ['#copied'] }),
  ]);
  const has = keyReader(table.keys);

  test('knows hosts, file names and plain roots', () => {
    const keys = ['a.example', 'b/own.js', 'copied.js', '#hosted', '#copied', '#on-body'];
    expect(keys.filter((key) => !has(key))).toEqual([]);
    expect(['*', 'x', 'div.rich', 'b.a.example'].filter(has)).toEqual([]);
  });

  test('searches the whole page only for vendors that no request gives away', () => {
    expect(table).toMatchObject({ ids: 'in-page', deep: 'my-chat,[data-chat]' });
  });
});

test('an empty catalogue makes a table that knows nothing', () => {
  const table = sentryTable([]);
  expect(table.deep).toBe('');
  expect(keyReader(table.keys)('example.com')).toBe(false);
});
