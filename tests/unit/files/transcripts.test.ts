/** Transcripts in a file: only when they are asked for, whole when they come back, and nothing that makes no sense. */
import { describe, expect, test } from 'vitest';
import { newTranscripts } from '../../../lib/files/new-transcripts.ts';
import { readFile, type Reading } from '../../../lib/files/read.ts';
import type { KeptTranscript } from '../../../lib/files/transcripts.ts';
import { documentOf, textOf, withTranscripts } from '../../../lib/files/write.ts';
import { known, none } from './samples.ts';

const turn = (seq: number, text = `Line ${seq}`): KeptTranscript['turns'][number] => ({
  ...{ seq, who: 'agent', at: 1_700_000_000_000 + seq, text, links: [], attachments: [] },
});
const transcript = (id: string, more: Partial<KeptTranscript> = {}): KeptTranscript => ({
  ...{ id, site: 'shop.example', vendor: 'tidio', startedAt: 1_700_000_000_000, lastAt: 1_700_000_100_000 },
  ...{ endedAt: 1_700_000_100_000, endedBy: 'vendor', turns: [turn(1), turn(2)] },
  ...more,
});
const plain = textOf(documentOf(none, 0));
const fileOf = (...transcripts: unknown[]) => withTranscripts(plain, transcripts as KeptTranscript[])[0]!;

/** Of a file that must not be refused. */
const read = (text: string) => readFile(text, known) as Exclude<Reading, { fault: string }>;

test('come back as they went', () => {
  const mine = [
    transcript('one', { turns: [turn(1, 'a "quote"\nand 注文')] }),
    transcript('two', { turns: [] }),
  ];
  expect(readFile(fileOf(...mine), known)).toEqual({ choices: none, transcripts: mine, skipped: [] });
});

test('a file without them has none', () => {
  expect(readFile(plain, known)).toMatchObject({ transcripts: [], skipped: [] });
});

test('more than one file may hold go into several, each whole by itself', () => {
  const mine = Array.from({ length: 20 }, (_, i) =>
    transcript(`t${i}`, { turns: [turn(1, 'ß'.repeat(400))] }),
  );
  const files = withTranscripts(plain, mine, 5000);
  expect(files.length).toBeGreaterThan(2);
  expect(files.length).toBeLessThan(mine.length);
  for (const file of files) expect(new Blob([file]).size).toBeLessThanOrEqual(5100);
  const back = files.flatMap((file) => read(file).transcripts);
  expect(back).toEqual(mine);
});

describe('is left out and named', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'x', 'shape'],
    ['no site', { ...transcript('x'), site: 'not a site!' }, 'site'],
    ['a foreign speaker', { ...transcript('x'), turns: [{ ...turn(1), who: 'king' }] }, 'shape'],
    ['a turn twice', { ...transcript('x'), turns: [turn(1), turn(1)] }, 'shape'],
    ['a turn without words', { ...transcript('x'), turns: [turn(1, '')] }, 'shape'],
    ['too long a turn', { ...transcript('x'), turns: [turn(1, 'x'.repeat(8001))] }, 'shape'],
    [
      'too many turns',
      { ...transcript('x'), turns: Array.from({ length: 5001 }, (_, i) => turn(i + 1)) },
      'shape',
    ],
    ['an id that is a path', { ...transcript('../x') }, 'shape'],
    ['a time that is none', { ...transcript('x'), startedAt: -1 }, 'shape'],
    ['the same twice', transcript('good'), 'twice'],
  ])('%s', (_name, bad, fault) => {
    const reading = read(fileOf(transcript('good'), bad));
    expect(reading.transcripts.map(({ id }) => id)).toEqual(['good']);
    expect(reading.skipped).toEqual([{ table: 'transcripts', row: 2, fault }]);
  });

  test('a list that is none refuses the file', () => {
    expect(readFile(plain.replace(/\n}\n$/, ',"transcripts":{}}'), known)).toEqual({ fault: 'notOurs' });
  });

  test('what the retention would delete', () => {
    const [old, recent] = [transcript('old', { lastAt: 5 }), transcript('recent', { lastAt: 50 })];
    expect(newTranscripts([old, recent], new Set(), 10)).toEqual({
      added: [recent],
      skipped: [{ table: 'transcripts', row: 1, fault: 'old' }],
    });
    expect(newTranscripts([old, recent], new Set(['recent']), null)).toEqual({ added: [old], skipped: [] });
  });
});
