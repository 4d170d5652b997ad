/** Reads what the pictures are made of. Reads only: the background writes. */
import { Database } from '../../db/db.ts';
import type { TallyRow } from '../../db/rows.ts';
import { waitsIn, type Wait } from '../../conversation/waiting.ts';

let database: Database | undefined;
const db = (): Database => (database ??= new Database());

/** Rows at a time: one by one with a cursor takes ten times as long, all at once all the memory. */
const handful = 5000;

/** The earliest day that was counted; `null` when nothing was. */
export const firstDay = async (): Promise<string | null> =>
  (await db().tally.toCollection().first())?.day ?? null;

/** Calls `each` with every row from this day on. */
export async function readTally(from: string, each: (row: TallyRow) => void): Promise<void> {
  for (let after: [string, string, string] = [from, '', '']; ;) {
    const rows = await db().tally.where(':id').above(after).limit(handful).toArray();
    rows.forEach(each);
    const last = rows[handful - 1];
    if (!last) return;
    after = [last.day, last.site, last.vendor];
  }
}

export const readDeclines = () => db().declines.toArray();

/** Every wait in conversations that were going on at this time or later. */
export async function readWaits(from: number): Promise<(Wait & { site: string })[]> {
  const conversations = await db().conversations.where('lastAt').aboveOrEqual(from).toArray();
  const waits = await Promise.all(
    conversations.map(async ({ id, site }) => {
      const turns = await db()
        .turns.where('[conversation+seq]')
        .between([id, -Infinity], [id, Infinity])
        .toArray();
      return waitsIn(turns).map((wait) => ({ ...wait, site }));
    }),
  );
  return waits.flat();
}
