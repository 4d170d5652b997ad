/** Stretches of calendar days. */
import { dayOf } from '../../policy/day.ts';

export const ranges = ['days', 'weeks', 'months', 'all'] as const;
/** The last 30 days, 12 weeks, 12 months; or everything there is. */
export type Range = (typeof ranges)[number];

export type Unit = 'day' | 'week' | 'month' | 'year';

export interface Calendar {
  unit: Unit;
  /** The first day of each stretch, one after the other; the last one is not over yet. */
  starts: string[];
}

/** Everything is shown by month up to so many, then by year. */
const mostMonths = 36;

/** Noon: no clock change moves it to another day. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00`);

/** The first day of the stretch that is `back` units before the one with this day. Weeks begin on Monday (ISO 8601). */
export function startOf(unit: Unit, day: string, back = 0): string {
  const date = noonOf(day);
  if (unit === 'day') date.setDate(date.getDate() - back);
  if (unit === 'week') date.setDate(date.getDate() - ((date.getDay() + 6) % 7) - 7 * back);
  if (unit === 'month') date.setMonth(date.getMonth() - back, 1);
  if (unit === 'year') date.setFullYear(date.getFullYear() - back, 0, 1);
  return dayOf(date);
}

const last = (unit: Unit, count: number, today: string): Calendar => ({
  unit,
  starts: Array.from({ length: count }, (_, i) => startOf(unit, today, count - 1 - i)),
});

/** The stretches of a range that ends today. `first`: the earliest day there is; `null` when there is none. */
export function calendarOf(range: Range, today: string, first: string | null): Calendar {
  if (range === 'days') return last('day', 30, today);
  if (range === 'weeks') return last('week', 12, today);
  if (range === 'months') return last('month', 12, today);
  const [from, to] = [noonOf(first && first < today ? first : today), noonOf(today)];
  const years = to.getFullYear() - from.getFullYear();
  const months = 12 * years + to.getMonth() - from.getMonth();
  return months < mostMonths ? last('month', months + 1, today) : last('year', years + 1, today);
}

/** Which stretch a day is in; -1 before the first. */
export function placeOf(day: string, starts: readonly string[]): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
