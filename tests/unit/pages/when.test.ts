import { expect, test } from 'vitest';
import { ago, date } from '../../../lib/pages/when.ts';

const now = Date.UTC(2026, 4, 20, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [-hour, null],
  [0, null],
  [minute - 1, null],
  [minute, '1 minute ago'],
  [hour - 1, '59 minutes ago'],
  [hour, '1 hour ago'],
  [day - 1, '23 hours ago'],
  [day, 'yesterday'],
  [29 * day, '29 days ago'],
  [30 * day, 'Apr 20, 2026'],
])('%d ms ago: %s', (past, words) => {
  expect(ago(now - past, now, 'en')).toBe(words);
});

test('speaks the language it is given', () => {
  expect(ago(now - 2 * hour, now, 'de')).toBe('vor 2 Stunden');
  expect(date(now, 'de')).toBe('20.05.2026');
});
