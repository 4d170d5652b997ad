import type { Snooze, TabView } from '../tab-messages.ts';
import { endOfDay } from '../policy/snooze.ts';
import { language, text } from './text.ts';
import { date } from './when.ts';

/** The snooze that holds on a site, and its end in a sentence. */
export interface Snoozed {
  length: Snooze;
  sentence: string;
}

/** `now`: milliseconds since 1970. */
export function snoozedOf(
  { snoozedUntil, isVisitSnoozed }: Pick<TabView, 'snoozedUntil' | 'isVisitSnoozed'>,
  now: number,
): Snoozed | null {
  if (isVisitSnoozed) return { length: 'visit', sentence: text('snoozedVisit') };
  if (snoozedUntil === null || snoozedUntil <= now) return null;
  if (snoozedUntil <= endOfDay(now)) return { length: 'today', sentence: text('snoozedToday') };
  return { length: 'month', sentence: text('snoozedUntil', date(snoozedUntil, language())) };
}
