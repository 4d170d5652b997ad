/** How well a site took a "no". */
import type { DeclineRow } from '../../db/rows.ts';

export interface Manners {
  site: string;
  /** How many of its chats were declined. */
  noes: number;
  /** How often these asked again. */
  repeats: number;
  /** Since the first of these noes; one that has begun counts. */
  weeks: number;
  /** Repeats a week: 0 is perfect. */
  score: number;
}

const weekMs = 7 * 86_400_000;

/** Every site with a decline that is kept, the worst-mannered first. `now`: milliseconds since 1970. */
export function mannersOf(
  declines: readonly Pick<DeclineRow, 'site' | 'repeats' | 'at'>[],
  now: number,
): Manners[] {
  const sites = new Map<string, { noes: number; repeats: number; since: number }>();
  for (const { site, repeats, at } of declines) {
    const known = sites.get(site) ?? { noes: 0, repeats: 0, since: now };
    const since = Math.min(known.since, at);
    sites.set(site, { noes: known.noes + 1, repeats: known.repeats + repeats, since });
  }
  return [...sites]
    .map(([site, { noes, repeats, since }]) => {
      const weeks = Math.max(1, Math.ceil((now - since) / weekMs));
      return { site, noes, repeats, weeks, score: repeats / weeks };
    })
    .sort((a, b) => b.score - a.score || b.noes - a.noes || (a.site < b.site ? -1 : 1));
}
