/** What the pictures read from the database. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../../../lib/db/db.ts';
import type { TallyRow, TurnRow } from '../../../../lib/db/rows.ts';
import { counted, manners, waited } from '../../../../lib/pages/manners/pictures.ts';
import { declineRow } from '../../db/samples.ts';

const db = new Database();
const now = new Date('2026-05-20T15:00').getTime();
const minute = 60_000;

/** More rows than are read at once, of one day and of the day before the range. */
const rows: TallyRow[] = Array.from({ length: 12_001 }, (_, i) => ({
  ...{ day: i % 2 ? '2026-05-20' : '2026-04-20', site: `shop-${i}.example`, vendor: `vendor-${i % 3}` },
  ...{ offered: 1, declined: 0, suppressed: 2 },
}));

const turn = (conversation: string, seq: number, who: TurnRow['who'], at: number): TurnRow => ({
  ...{ conversation, seq, who, at, text: 'Hello', links: [], attachments: [] },
});

async function talk(id: string, site: string, startedAt: number, waits: number[]): Promise<void> {
  let at = startedAt;
  const turns = waits.flatMap((wait, i) => {
    const asked = turn(id, 2 * i, 'visitor', at);
    at += wait;
    return [asked, turn(id, 2 * i + 1, 'agent', at)];
  });
  await db.conversations.put({
    ...{ id, site, vendor: 'x', startedAt, lastAt: at },
    endedAt: at,
    endedBy: 'vendor',
  });
  await db.turns.bulkPut(turns);
}

beforeAll(async () => {
  await db.open();
  await db.tally.bulkPut(rows);
  await db.declines.bulkPut([declineRow('a.example', 'x'), declineRow('b.example', 'x', { repeats: 0 })]);
  await talk('old', 'slow.example', now - 400 * 86_400_000, [20 * minute]);
  await talk('new', 'shop.example', now - 86_400_000, [minute, 3 * minute, 2 * minute]);
});
afterAll(() => db.close());

test('rows of the range alone are counted, each once, however many there are', async () => {
  const { calendar, total, over, vendors, sites } = await counted('days', now);
  expect(calendar.starts).toHaveLength(30);
  expect(total).toEqual({ offered: 6000, declined: 0, suppressed: 12_000 });
  expect(over.at(-1)).toEqual(total);
  expect([vendors.length, sites.length]).toEqual([3, 6000]);
});

test('everything is everything', async () => {
  const { calendar, total, over } = await counted('all', now);
  expect(calendar).toEqual({ unit: 'month', starts: ['2026-04-01', '2026-05-01'] });
  expect(total.suppressed).toBe(24_002);
  expect(over.map(({ suppressed }) => suppressed)).toEqual([12_002, 12_000]);
});

test('sites are ranked by how they took a no', async () => {
  const list = await manners(now);
  expect(list.map(({ site, repeats }) => [site, repeats])).toEqual([
    ['a.example', 1],
    ['b.example', 0],
  ]);
});

test('waits are added up where they happened', async () => {
  const recent = await waited('days', now);
  expect(recent).toMatchObject({ total: 6 * minute, answers: 3, median: 2 * minute });
  expect(recent.over.at(-2)).toBe(6 * minute);
  const all = await waited('all', now);
  expect(all.sites).toEqual([
    { site: 'slow.example', ms: 20 * minute },
    { site: 'shop.example', ms: 6 * minute },
  ]);
  expect(all.over.reduce((sum, ms) => sum + ms)).toBe(26 * minute);
});
