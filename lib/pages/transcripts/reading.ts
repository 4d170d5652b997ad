/** A transcript as it is read: its turns, with the day above the first of each. Times are milliseconds since 1970. */
import { isHit } from '../../conversation/search.ts';
import type { ConversationRow, TurnRow } from '../../db/rows.ts';
import type { Found } from './search.ts';

/** One line of the list; `found` when something is looked for. */
export interface Line {
  row: ConversationRow;
  found?: Omit<Found, 'row'>;
}

export type Item = { day: number; turn?: never } | { turn: TurnRow; day?: never };

const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** `turns` in the order in which they were said. */
export function itemsOf(turns: readonly TurnRow[]): Item[] {
  let last: number | undefined;
  return turns.flatMap((turn) => {
    const day = dayOf(turn.at);
    const isNew = day !== last;
    last = day;
    return isNew ? [{ day }, { turn }] : [{ turn }];
  });
}

/** The places of the turns that match. */
export const hitsIn = (items: readonly Item[], query: readonly string[]): number[] =>
  items.flatMap(({ turn }, index) => (turn && isHit(turn, query) ? [index] : []));

/** What to say about its end: one that no tab has any more, and nobody ended, broke off. */
export const stateOf = (
  { id, endedAt, endedBy }: ConversationRow,
  running: ReadonlySet<string>,
): 'running' | 'interrupted' | 'ended' => {
  if (running.has(id)) return 'running';
  return endedAt === null || endedBy === 'died' ? 'interrupted' : 'ended';
};

/** Sites by name, each with how many transcripts it has. */
export function sitesIn(rows: readonly ConversationRow[]): [site: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { site } of rows) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

export const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

/** What was found, with its row as it is now; what was deleted since is no longer found. */
export function stillThere(rows: readonly ConversationRow[], found: readonly Found[]): Line[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ row: { id }, ...rest }) => {
    const row = byId.get(id);
    return row ? [{ row, found: rest }] : [];
  });
}

/** `#transcripts/ID/WORDS`: which transcript is open, and what is looked for in it. */
export function placeIn(hash: string): { id: string; words: string } {
  const [, id = '', words = ''] = hash.split('/', 3);
  try {
    return { id: decodeURIComponent(id), words: decodeURIComponent(words) };
  } catch {
    return { id: '', words: '' };
  }
}

export const hashOf = (id: string, words = ''): string =>
  ['#transcripts', id, words].filter(Boolean).map(encodeURIComponent).join('/').replace('%23', '#');
