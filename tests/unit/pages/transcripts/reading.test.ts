import { expect, test } from 'vitest';
import type { ConversationRow, TurnRow } from '../../../../lib/db/rows.ts';
import {
  hashOf,
  hitsIn,
  itemsOf,
  placeIn,
  sitesIn,
  stateOf,
  stillThere,
} from '../../../../lib/pages/transcripts/reading.ts';

const day = (date: number, hour: number): number => new Date(2026, 4, date, hour).getTime();
const turn = (at: number, text: string): TurnRow => ({
  ...{ conversation: 'c', seq: at, who: 'agent', at, text, links: [], attachments: [] },
});
const row = (id: string, more: Partial<ConversationRow> = {}): ConversationRow => ({
  ...{ id, site: 'shop.example', vendor: 'tidio', startedAt: 1, lastAt: 2, endedAt: 2, endedBy: 'vendor' },
  ...more,
});

test('a day stands above the first turn of each day, and hits are places among both', () => {
  const turns = [turn(day(3, 23), 'late'), turn(day(4, 0), 'early'), turn(day(4, 9), 'late again')];
  const items = itemsOf(turns);
  expect(items).toEqual([
    { day: day(3, 0) },
    { turn: turns[0] },
    { day: day(4, 0) },
    { turn: turns[1] },
    { turn: turns[2] },
  ]);
  expect(hitsIn(items, ['late'])).toEqual([1, 4]);
  expect(hitsIn(items, [])).toEqual([]);
});

test('one that no tab has any more, and nobody ended, was interrupted', () => {
  const running = new Set(['on']);
  expect(stateOf(row('on', { endedAt: null, endedBy: null }), running)).toBe('running');
  expect(stateOf(row('dead', { endedAt: null, endedBy: null }), running)).toBe('interrupted');
  expect(stateOf(row('died', { endedBy: 'died' }), running)).toBe('interrupted');
  expect(stateOf(row('over'), running)).toBe('ended');
});

test('an address leads to a transcript and what is looked for in it, whatever that is', () => {
  for (const words of ['', 'two words', '50 % / #1 "ß"', '注文'])
    expect(placeIn(hashOf('talk-1', words))).toEqual({ id: 'talk-1', words });
  expect(placeIn('#transcripts')).toEqual({ id: '', words: '' });
  expect(placeIn('#transcripts/%E0%A4%A')).toEqual({ id: '', words: '' });
});

test('sites are counted, and what was deleted is no longer found', () => {
  const rows = [row('a', { site: 'z.example' }), row('b'), row('c')];
  expect(sitesIn(rows)).toEqual([
    ['shop.example', 2],
    ['z.example', 1],
  ]);
  const found = [row('b'), row('gone')].map((one) => ({ row: one, count: 1, first: turn(1, 'x') }));
  expect(stillThere(rows, found).map((line) => line.row.id)).toEqual(['b']);
});
