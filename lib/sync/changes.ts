/** What has to be stored so that it is as the merged entries say. Pure. */
import type { DeclineRow } from '../db/rows.ts';
import type { Changes } from '../db/store.ts';
import type { Entries, Present } from './entries.ts';
import { meaningOf, type CopiedRows } from './rows.ts';

type Needed = Required<Pick<Changes, 'sites' | 'defaults' | 'declines'>>;
type Lists = {
  [N in keyof Needed]: { put: Needed[N]['put'][number][]; delete: Needed[N]['delete'][number][] };
};

export interface ToStore {
  changes: Lists;
  /** The entries that were followed: all but those that make no sense here. */
  followed: Entries;
  isAny: boolean;
}

/** `newId`: of a decline that another browser recorded. */
export function toStore(
  merged: Entries,
  present: ReadonlyMap<string, Present>,
  rows: CopiedRows,
  isKnown: (vendor: string) => boolean,
  newId: () => string,
): ToStore {
  const changes: Lists = {
    sites: { put: [], delete: [] },
    defaults: { put: [], delete: [] },
    declines: { put: [], delete: [] },
  };
  const followed = new Map(merged);
  let isAny = false;
  const here = new Map(rows.declines.map((row) => [`n ${row.site} ${row.vendor}`, row]));
  for (const [key, entry] of merged) {
    if (entry.value === (present.get(key)?.value ?? '')) continue;
    const meant = meaningOf(key, entry, isKnown);
    if (!meant) {
      followed.delete(key);
      continue;
    }
    isAny = true;
    const changedAt = entry.stamp * 1000;
    if (meant.row === null) (changes[meant.table].delete as unknown[]).push(meant.key);
    else if (meant.table === 'sites') changes.sites.put.push({ site: meant.key, ...meant.row, changedAt });
    else if (meant.table === 'defaults') changes.defaults.put.push({ key: meant.key, ...meant.row });
    else {
      const [site, vendor] = meant.key;
      const fresh = { site, vendor, id: newId(), repeats: 0, lastRepeatAt: null, frames: [] };
      changes.declines.put.push({ ...fresh, ...here.get(key), ...meant.row } satisfies DeclineRow);
    }
  }
  return { changes, followed, isAny };
}
