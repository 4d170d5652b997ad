/**
 * Looks through every kept turn, newest conversation first. A scan, not an index: a hundred thousand turns take some
 * two seconds, the first hits come at once, and any part of a word is found in any script (decision 0009).
 */
import Dexie from 'dexie';
import { isHit } from '../../conversation/search.ts';
import type { Database } from '../../db/db.ts';
import type { ConversationRow, TurnRow } from '../../db/rows.ts';

/** A conversation in which something was found. */
export interface Found {
  row: ConversationRow;
  /** How many of its turns, and the first of them. */
  count: number;
  first: TurnRow;
}

export interface Search {
  query: readonly string[];
  /** Only this site; empty: all. */
  site: string;
  /** What was found since the last call, and how much of everything was looked at, from 0 to 1. */
  report(found: Found[], part: number): void;
}

/** Conversations read at once, and turns read in one piece: small enough to leave the page free. */
const atOnce = 10;
const piece = 500;
/** Milliseconds of work before the page gets a turn. */
const sliceMs = 8;

/** Lets the page draw and answer. A timer would wait 4 ms each time. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Resolves when everything was looked at; rejects with the signal's reason as soon as it aborts. */
export async function searchTranscripts(
  db: Database,
  { query, site, report }: Search,
  signal: AbortSignal,
): Promise<void> {
  let sliceEnd = performance.now() + sliceMs;

  async function look(row: ConversationRow): Promise<Found[]> {
    let count = 0;
    let first: TurnRow | undefined;
    for (let after = 0; ;) {
      const turns = await db.turns
        .where('[conversation+seq]')
        .between([row.id, after], [row.id, Dexie.maxKey], false)
        .limit(piece)
        .toArray();
      for (const turn of turns) {
        if (performance.now() > sliceEnd) {
          await breathe();
          sliceEnd = performance.now() + sliceMs;
        }
        signal.throwIfAborted();
        if (!isHit(turn, query)) continue;
        count++;
        first ??= turn;
      }
      if (turns.length < piece) break;
      after = turns.at(-1)!.seq;
    }
    return first ? [{ row, count, first }] : [];
  }

  const newest = await db.conversations.orderBy('lastAt').reverse().toArray();
  const rows = newest.filter((row) => !site || row.site === site);
  for (let at = 0; at < rows.length; at += atOnce) {
    signal.throwIfAborted();
    const found = await Promise.all(rows.slice(at, at + atOnce).map(look));
    signal.throwIfAborted();
    report(found.flat(), Math.min(1, (at + atOnce) / rows.length));
  }
}
