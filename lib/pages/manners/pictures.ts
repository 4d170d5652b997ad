/** Everything the manners section draws, from the database. Times in milliseconds since 1970. */
import { dayOf } from '../../policy/day.ts';
import { calendarOf, noonOf, placeOf, type Calendar, type Range } from './calendar.ts';
import { firstDay, readDeclines, readTally, readWaits } from './read.ts';
import { mannersOf, type Manners } from './score.ts';
import { summing, type Sums } from './sums.ts';

export interface Counted extends Sums {
  calendar: Calendar;
}

export async function counted(range: Range, now: number): Promise<Counted> {
  const first = range === 'all' ? await firstDay() : null;
  const calendar = calendarOf(range, dayOf(new Date(now)), first);
  const sum = summing(calendar.starts);
  await readTally(calendar.starts[0]!, sum.add);
  return { calendar, ...sum.sums() };
}

export const manners = async (now: number): Promise<Manners[]> => mannersOf(await readDeclines(), now);

export interface Waited {
  calendar: Calendar;
  /** Milliseconds, one sum for each stretch of the calendar. */
  over: number[];
  total: number;
  /** Answered questions. */
  answers: number;
  /** Half of the answers came sooner; 0 where there is none. */
  median: number;
  /** Where most time was waited, first. */
  sites: { site: string; ms: number }[];
}

export async function waited(range: Range, now: number): Promise<Waited> {
  const isAll = range === 'all';
  const today = dayOf(new Date(now));
  const recent = calendarOf(range, today, null);
  const from = isAll ? 0 : noonOf(recent.starts[0]!).setHours(0);
  const waits = (await readWaits(from)).filter(({ at }) => at >= from);
  const first = waits.reduce((least, { at }) => Math.min(least, at), now);
  const calendar = isAll ? calendarOf(range, today, dayOf(new Date(first))) : recent;
  const over = calendar.starts.map(() => 0);
  const sites = new Map<string, number>();
  for (const { at, ms, site } of waits) {
    over[placeOf(dayOf(new Date(at)), calendar.starts)]! += ms;
    sites.set(site, (sites.get(site) ?? 0) + ms);
  }
  const sorted = waits.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    ...{ calendar, over, total: sorted.reduce((sum, ms) => sum + ms, 0), answers: sorted.length },
    median: sorted[sorted.length >> 1] ?? 0,
    sites: [...sites].map(([site, ms]) => ({ site, ms })).sort((a, b) => b.ms - a.ms),
  };
}
