/** How well a site took a "no". */
import type { DeclineRow } from '../../db/rows.ts';

export interface Manners {
  site: string;
  /** How many of its chats were declined. */
  noes: number;
  /** How often these asked again. */
  repeats: number;
  /** 0 to 100: the share of the noes in all of it. 100: never asked again; 50: once more for each no. */
  score: number;
}

/** Every site with a decline that is kept, the worst-mannered first. */
export function mannersOf(declines: readonly Pick<DeclineRow, 'site' | 'repeats'>[]): Manners[] {
  const sites = new Map<string, { noes: number; repeats: number }>();
  for (const { site, repeats } of declines) {
    const known = sites.get(site) ?? { noes: 0, repeats: 0 };
    sites.set(site, { noes: known.noes + 1, repeats: known.repeats + repeats });
  }
  return [...sites]
    .map(([site, { noes, repeats }]) => ({
      ...{ site, noes, repeats },
      score: Math.round((100 * noes) / (noes + repeats)),
    }))
    .sort((a, b) => a.score - b.score || b.repeats - a.repeats || (a.site < b.site ? -1 : 1));
}
