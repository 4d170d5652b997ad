import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxDefinitions, maxFile, readDefinitions, writeDefinitions } from '../../../lib/custom/file.ts';
import { isSite } from '../../../lib/policy/site.ts';
import { definitionFileSchema } from '../../support/definition-schema.ts';

const acme = {
  name: 'Acme chat',
  hosts: ['cdn.acme.example'],
  roots: ['#acme'],
  launcher: ['#acme .button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#acme   .card', { at: '#acme > iframe', size: { maxHeight: 300 } }],
      quiet: [{ do: 'click', at: '#acme .cross' }],
    },
  ],
};
const file = (...definitions: unknown[]): string =>
  JSON.stringify({ format: 'no-thanks-definitions', version: 1, definitions });
const read = (text: string) => readDefinitions(text, isSite);

test('a file is read, its selectors written anew, and written again as it was read', () => {
  const { entries } = read(file(acme, { ...acme, site: 'shop.example' }));
  expect(entries).toMatchObject([
    {
      site: null,
      definition: { name: 'Acme chat', homepage: '', invitations: [{ shows: ['#acme .card', {}] }] },
    },
    { site: 'shop.example' },
  ]);
  expect(read(writeDefinitions(entries!))).toEqual({ entries });
});

describe('a file that is refused, with the place', () => {
  const at = (change: object) => file(acme, { ...acme, ...change });
  test.each([
    ['no JSON', '{', '', 'json'],
    ['another file', '{"format":"no-thanks"}', '', 'format'],
    ['null', 'null', '', 'format'],
    [
      'a newer one',
      JSON.stringify({ format: 'no-thanks-definitions', version: 2, definitions: [] }),
      'version',
      'newer',
    ],
    ['an empty one', file(), 'definitions', 'none'],
    ['too many', file(...Array.from({ length: maxDefinitions + 1 }, () => acme)), 'definitions', 'count'],
    ['too large', `"${'a'.repeat(maxFile)}"`, '', 'fileSize'],
    ['no definition', file(acme, 7), 'definitions.1', 'type'],
    ['a whole suffix as site', at({ site: 'co.uk/x' }), 'definitions.1.site', 'site'],
    ['an unknown field', at({ remembers: {} }), 'definitions.1.remembers', 'unknownField'],
    ['an id of the catalogue', at({ id: 'intercom' }), 'definitions.1.id', 'unknownField'],
    ['no name', at({ name: ' ' }), 'definitions.1.name', 'length'],
    ['a name that turns the text around', at({ name: 'a\u202Eb' }), 'definitions.1.name', 'characters'],
    ['nothing to find it by', at({ hosts: [], roots: [] }), 'definitions.1', 'empty'],
    ['everybody’s host', at({ hosts: ['*/main.js'] }), 'definitions.1.hosts.0', 'host'],
    ['a selector that ends the rule', at({ roots: ['#a { } body'] }), 'definitions.1.roots.0', 'characters'],
    ['the page itself', at({ roots: ['#acme', 'body'] }), 'definitions.1.roots.1', 'tooBroad'],
    ['a path as root', at({ roots: ['#a >>> #b'] }), 'definitions.1.roots.0', 'syntax'],
    [
      'a step that writes storage',
      at({ invitations: [{ kind: 'teaser', quiet: [{ do: 'storage', at: '#a' }] }] }),
      'definitions.1.invitations.0.quiet.0.do',
      'choice',
    ],
    [
      'a step that calls the page',
      at({ invitations: [{ kind: 'teaser', quiet: [{ do: 'call', at: '#a', name: 'alert' }] }] }),
      'definitions.1.invitations.0.quiet.0.do',
      'choice',
    ],
    [
      'a bad selector with a size',
      at({ launcher: [{ at: 'div', size: {} }] }),
      'definitions.1.launcher.0',
      'tooBroad',
    ],
    ['an address that runs', at({ homepage: 'javascript:alert(1)' }), 'definitions.1.homepage', 'address'],
  ])('%s', (_, text, place, fault) => {
    const { entries, faults } = read(text);
    expect(entries).toBeUndefined();
    expect(faults!.map((one) => one.fault)).toContain(fault);
    expect(faults!.find((one) => one.fault === fault)!.place.startsWith(place)).toBe(true);
  });
});

test('hostile JSON is refused or understood, and never throws; what is understood is understood again', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.json(),
    fc.anything().map((one) => file(one)),
    fc
      .record(
        {
          ...{ name: fc.string(), hosts: fc.anything(), roots: fc.array(fc.string({ maxLength: 8 })) },
          ...{ invitations: fc.constantFrom([], [{}], null, acme.invitations), __proto__: fc.anything() },
          site: fc.constantFrom(null, 'shop.example', 'x y', 5),
        },
        { requiredKeys: [] },
      )
      .map((one) => file({ ...acme, ...one })),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const { entries, faults } = read(text);
      expect((entries === undefined) !== (faults === undefined)).toBe(true);
      if (entries) expect(read(writeDefinitions(entries))).toEqual({ entries });
      else expect(faults!.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('the published JSON Schema is the one that our own schema makes', async () => {
  const published = readFileSync(
    new URL('../../../docs/vendor-definition.schema.json', import.meta.url),
    'utf8',
  );
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(definitionFileSchema())));
});

test('the example of the documentation is taken', () => {
  const text = readFileSync(new URL('../../../docs/vendor-definitions.md', import.meta.url), 'utf8');
  const [, example] = /```json\n([^]*?)```/.exec(text)!;
  expect(read(example!).entries).toHaveLength(1);
});
