/** Stretches of time in words. `language` is a BCP 47 tag. */
import { noonOf, type Unit } from './calendar.ts';

const dates: Record<Unit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The name of the stretch that begins on this day; of a week, its first day. */
export const stretch = (unit: Unit, day: string, language: string): string =>
  new Intl.DateTimeFormat(language, dates[unit]).format(noonOf(day));

const units: [unit: string, ms: number][] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** "3.2 hours", "4 minutes": in the largest unit of which there is one. */
export function duration(ms: number, language: string): string {
  const [unit, length] = units.find(([, length]) => ms >= length) ?? units[2]!;
  const value = ms / length;
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: digits(value) } as const;
  // (Intl.DurationFormat is missing in the oldest browsers we support.)
  return new Intl.NumberFormat(language, options).format(value);
}

/** Tenths matter below ten. */
const digits = (value: number): number => (value < 10 ? 1 : 0);

export const number = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits(value) }).format(value);
