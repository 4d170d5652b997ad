/** Adds up the tally for its pictures, row by row, so that no more than a handful of rows is in memory at once. */
import type { TallyRow } from '../../db/rows.ts';
import { placeOf } from './calendar.ts';

export type Counts = Pick<TallyRow, 'offered' | 'declined' | 'suppressed'>;
export type Named = Counts & { name: string };

export interface Sums {
  total: Counts;
  /** One for each stretch of the calendar. */
  over: Counts[];
  /** Those that were silenced most first. Vendors by id. */
  vendors: Named[];
  sites: Named[];
}

const zero = (): Counts => ({ offered: 0, declined: 0, suppressed: 0 });

function add(sum: Counts, row: Counts): void {
  sum.offered += row.offered;
  sum.declined += row.declined;
  sum.suppressed += row.suppressed;
}

const ranked = (sums: Map<string, Counts>): Named[] =>
  [...sums]
    .map(([name, counts]) => ({ name, ...counts }))
    .sort(
      (a, b) => b.suppressed - a.suppressed || b.offered - a.offered || (a.name < b.name ? -1 : 1), // steady
    );

/** A sum over the stretches that begin on these days; rows from before the first are left out. */
export function summing(starts: readonly string[]): { add(row: TallyRow): void; sums(): Sums } {
  const total = zero();
  const over = starts.map(zero);
  const vendors = new Map<string, Counts>();
  const sites = new Map<string, Counts>();
  const of = (sums: Map<string, Counts>, name: string): Counts => {
    const known = sums.get(name) ?? zero();
    sums.set(name, known);
    return known;
  };
  return {
    add(row) {
      const stretch = over[placeOf(row.day, starts)];
      if (!stretch) return;
      for (const sum of [total, stretch, of(vendors, row.vendor), of(sites, row.site)]) add(sum, row);
    },
    sums: () => ({ total, over, vendors: ranked(vendors), sites: ranked(sites) }),
  };
}
