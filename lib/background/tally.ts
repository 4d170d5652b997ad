import type { TallyRow } from '../db/rows.ts';
import { dayOf } from '../policy/day.ts';
import { ordinaryStore } from './stores.ts';

type Counts = Partial<Pick<TallyRow, 'offered' | 'declined' | 'suppressed'>>;

/**
 * Adds to today's tally; private windows are not counted. Call it from within one line of jobs. Never
 * rejects: a figure that could not be counted is no reason to fail what was counted.
 */
export async function count(
  { site, isPrivate }: { site: string; isPrivate: boolean },
  vendor: string,
  counts: Counts,
): Promise<void> {
  if (isPrivate) return;
  try {
    const { tally } = await ordinaryStore();
    const day = dayOf(new Date());
    const before = await tally.get([day, site, vendor]);
    const sum = (name: keyof Counts): number => Math.max(0, (before?.[name] ?? 0) + (counts[name] ?? 0));
    await tally.put({
      day,
      site,
      vendor,
      offered: sum('offered'),
      declined: sum('declined'),
      suppressed: sum('suppressed'),
    });
  } catch {
    // See above.
  }
}
