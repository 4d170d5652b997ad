/** Files that are broken, foreign or meant to harm: refused with a reason, or read without their bad rows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceNames } from '../../../lib/files/choices.ts';
import { readFile } from '../../../lib/files/read.ts';
import { documentOf, textOf } from '../../../lib/files/write.ts';
import { known, none } from './samples.ts';

const file = (more: object): string => JSON.stringify({ format: 'no-thanks', version: 1, ...more });
const decline = {
  ...{ site: 'shop.example', vendor: 'tidio', id: 'one-decline', at: 5, until: null },
  ...{ how: 'chip', kind: 'teaser', repeats: 0, lastRepeatAt: null, frames: [] },
};

test.each([
  ['', 'notJson'],
  ['{"format":"no-thanks","version":1,', 'notJson'],
  ['null', 'notOurs'],
  ['[]', 'notOurs'],
  ['"no-thanks"', 'notOurs'],
  [JSON.stringify({ format: 'someone-else', version: 1 }), 'notOurs'],
  [file({ version: '1' }), 'notOurs'],
  [file({ version: 2 }), 'newer'],
  [file({ sites: {} }), 'notOurs'],
  [file({ sites: Array(500_001).fill(0) }), 'tooMany'],
])('%.60s is refused: %s', (text, fault) => {
  expect(readFile(text, known)).toEqual({ fault });
});

test('a file too large to be one of ours is not even parsed', () => {
  expect(readFile(' '.repeat(64 * 1024 * 1024 + 1), known)).toEqual({ fault: 'tooBig' });
});

test('a byte order mark, fields of a later version and missing tables do no harm', () => {
  const text = `\ufeff${file({ later: [1], declines: [{ ...decline, later: true }] })}`;
  expect(readFile(text, known)).toEqual({
    choices: { ...none, declines: [decline] },
    transcripts: [],
    skipped: [],
  });
});

test('a bad row is left out and named by its place; the others are read', () => {
  const rows = [
    decline,
    { ...decline, site: 'www.shop.example' },
    { ...decline, site: 'shop.example/path' },
    { ...decline, vendor: 'nobody' },
    { ...decline, vendor: '__proto__' },
    { ...decline, at: -1 },
    { ...decline, at: 1e300 },
    { ...decline, frames: ['https://a.example/path'] },
    { ...decline, id: '"><script>' },
    decline,
    null,
  ];
  const reading = readFile(file({ declines: rows }), known);
  expect(reading.choices?.declines).toEqual([decline]);
  expect(reading.fault).toBeUndefined();
  const faults = reading.choices ? reading.skipped.map(({ row, fault }) => `${row} ${fault}`) : [];
  expect(faults).toEqual([
    ...[
      '2 site',
      '3 site',
      '4 vendor',
      '5 vendor',
      '6 shape',
      '7 shape',
      '8 shape',
      '9 shape',
      '10 twice',
      '11 shape',
    ],
  ]);
});

test('a setting that does not exist, or with a value it may not have, is left out and named', () => {
  const rows = [
    { key: 'theme', value: 'dark' },
    { key: 'theme', value: 'light' },
    { key: 'language', value: '../../../x' },
    { key: 'keepMinutes', value: 1e9 },
    { key: '__proto__', value: true },
    { key: 'constructor', value: true },
    { key: 'hereSentence', value: 'x'.repeat(301) },
    { key: 'shieldSites', value: ['shop.example', '<all_urls>'] },
    { key: 'transcriptsOffSites', value: 'shop.example' },
    { key: 'notices' },
  ];
  const reading = readFile(file({ settings: rows }), known);
  expect(reading.choices?.settings).toEqual([{ key: 'theme', value: 'dark' }]);
  const faults = reading.choices ? reading.skipped.map(({ row, fault }) => `${row} ${fault}`) : [];
  expect(faults).toEqual([
    ...['2 twice', '3 shape', '4 shape', '5 shape', '6 shape', '7 shape', '8 site', '9 shape', '10 shape'],
  ]);
});

test('a definition with a step or selector we do not allow is left out, and with it what names it', () => {
  const rule = (vendor: object) => ({
    ...{ id: 'custom-a-12345678', site: null, source: 'imported', isOn: true, createdAt: 1 },
    vendor: { name: 'A', roots: ['#acme'], invitations: [], ...vendor },
  });
  expect(readFile(file({ customRules: [rule({})] }), known).choices?.customRules).toHaveLength(1);
  for (const bad of [
    { roots: ['#acme { } body'] },
    { roots: ['</style><script>'] },
    {
      invitations: [
        {
          kind: 'teaser',
          shows: ['#acme .says'],
          quiet: [{ do: 'storage', in: 'cookie', key: 'a', value: 'b' }],
        },
      ],
    },
    { invitations: [{ kind: 'teaser', quiet: [{ do: 'call', name: 'alert' }] }] },
  ]) {
    const reading = readFile(
      file({ customRules: [rule(bad)], declines: [{ ...decline, vendor: 'custom-a-12345678' }] }),
      known,
    );
    expect(reading.choices, JSON.stringify(bad)).toEqual(none);
  }
  expect(readFile(file({ customRules: [{ ...rule({}), id: 'tidio' }] }), known).choices).toEqual(none);
});

test('whatever somebody writes into a file, reading it never throws', () => {
  const anything = fc.record(Object.fromEntries(choiceNames.map((name) => [name, fc.anything()])));
  fc.assert(
    fc.property(anything, (tables) => {
      let text: string | undefined;
      try {
        text = file(tables);
      } catch {
        return; // not everything has a JSON text
      }
      readFile(text, known);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readFile(text, known)));
});

test('the text has a row a line', () => {
  const text = textOf(documentOf({ ...none, defaults: [{ key: '*', rule: 'quiet' }] }, 0));
  expect(text).toContain('"exportedAt":"1970-01-01T00:00:00.000Z"');
  expect(text.split('\n').filter((line) => line.includes('"key"'))).toHaveLength(1);
});
