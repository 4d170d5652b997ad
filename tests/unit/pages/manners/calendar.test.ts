import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, placeOf, ranges, startOf } from '../../../../lib/pages/manners/calendar.ts';
import { dayOf } from '../../../../lib/policy/day.ts';

test('thirty days, one by one, over the end of a month and of summer time', () => {
  const { unit, starts } = calendarOf('days', '2026-11-05', null);
  expect([unit, starts.length, starts[0], starts.at(-1)]).toEqual(['day', 30, '2026-10-07', '2026-11-05']);
  expect(new Set(starts).size).toBe(30);
});

test('weeks begin on Monday, over the end of a year', () => {
  const { starts } = calendarOf('weeks', '2027-01-03', null);
  expect(starts.at(-1)).toBe('2026-12-28');
  expect(starts[0]).toBe('2026-10-12');
});

test('twelve months end with this one, on its last day, too', () => {
  const { starts } = calendarOf('months', '2026-05-31', null);
  expect(starts.slice(-3)).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
  expect(starts[0]).toBe('2025-06-01');
});

test.each([
  ['nothing yet', null, 'month', 1, '2026-05-01'],
  ['since last year', '2025-12-31', 'month', 6, '2025-12-01'],
  ['for three years less a month', '2023-06-30', 'month', 36, '2023-06-01'],
  ['for three years', '2023-05-31', 'year', 4, '2023-01-01'],
  ['from a clock that was ahead', '2031-01-01', 'month', 1, '2026-05-01'],
])('everything: %s', (_, first, unit, count, start) => {
  const calendar = calendarOf('all', '2026-05-20', first);
  expect([calendar.unit, calendar.starts.length, calendar.starts[0]]).toEqual([unit, count, start]);
});

const day = fc
  .date({ min: new Date('2015-01-02'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(dayOf);

test('every day of a range is in the stretch whose start it shares', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ranges), day, day, (range, today, other) => {
      const { unit, starts } = calendarOf(range, today, other);
      expect([...starts].sort()).toEqual(starts);
      expect(placeOf(today, starts)).toBe(starts.length - 1);
      const place = placeOf(other, starts);
      if (other < starts[0]!) expect(place).toBe(-1);
      else if (other <= today) expect(starts[place]).toBe(startOf(unit, other));
    }),
  );
});
