/** Times in words. All times are milliseconds since 1970; `language` is a BCP 47 tag. */

const steps: [unit: Intl.RelativeTimeFormatUnit, milliseconds: number, upTo: number][] = [
  ['minute', 60_000, 60],
  ['hour', 3_600_000, 24],
  ['day', 86_400_000, 30],
];

/** "5 minutes ago", "yesterday"; a date once it is a month old; `null` for less than a minute (or a clock set back). */
export function ago(at: number, now: number, language: string): string | null {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = now - at;
  if (past < 60_000) return null;
  for (const [unit, milliseconds, upTo] of steps) {
    const count = Math.floor(past / milliseconds);
    if (count < upTo) return words.format(-count, unit);
  }
  return date(at, language);
}

/** "3 May 2026, 14:05", in the language's own order. */
export const moment = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** "3 May 2026", in the language's own order. */
export const date = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);

/** The time of day, "17:45" or "5:45 PM". */
export const clock = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
