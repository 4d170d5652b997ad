/** A hundred thousand turns: everything that was said is found, newest first, and stopping stops. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import { queryOf } from '../../../../lib/conversation/search.ts';
import { Database } from '../../../../lib/db/db.ts';
import type { ConversationRow, TurnRow } from '../../../../lib/db/rows.ts';
import { searchTranscripts, type Found } from '../../../../lib/pages/transcripts/search.ts';

const conversations = 400;
const turnsEach = 250;
const needles = new Map([
  ['c7 249', 'Die Größe stimmt nicht'],
  ['c7 250', 'the groSSe one'],
  ['c33 1', '注文番号は何ですか'],
  ['c399 120', 'grosse ORDER #A-4711'],
]);

let db: Database;
beforeAll(async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange } as typeof Dexie.dependencies;
  db = new Database();
  const rows: ConversationRow[] = [];
  const turns: TurnRow[] = [];
  for (let c = 0; c < conversations; c++) {
    rows.push({
      ...{ id: `c${c}`, site: `shop${c % 3}.example`, vendor: 'tidio', startedAt: c, lastAt: c },
      ...{ endedAt: c, endedBy: 'vendor' },
    });
    for (let seq = 1; seq <= turnsEach; seq++)
      turns.push({
        ...{ conversation: `c${c}`, seq, who: 'agent', at: c, links: [], attachments: [] },
        text: needles.get(`c${c} ${seq}`) ?? `Line ${seq} of many`,
      });
  }
  await db.conversations.bulkPut(rows);
  await putAll(turns);
}, 120_000);

/** Past Dexie, which takes a minute for so many in the pretended database. */
async function putAll(turns: TurnRow[]): Promise<void> {
  const transaction = db.backendDB().transaction('turns', 'readwrite');
  for (const turn of turns) transaction.objectStore('turns').put(turn);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
}

async function search(words: string, site = '', signal = new AbortController().signal) {
  const found: Found[] = [];
  const parts: number[] = [];
  const report = (more: Found[], part: number): void => {
    found.push(...more);
    parts.push(part);
  };
  await searchTranscripts(db, { query: queryOf(words), site, report }, signal);
  return { list: found.map(({ row, count, first }) => `${row.id} ${count} ${first.seq}`), parts };
}

test('there are a hundred thousand', async () => expect(await db.turns.count()).toBe(100_000));

test('what was said is found wherever it was said, newest first, each conversation once', async () => {
  const { list, parts } = await search('grosse');
  expect(list).toEqual(['c399 1 120', 'c7 2 249']);
  expect(parts.at(-1)).toBe(1);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});

test('in any script, and only on the site that was chosen', async () => {
  expect((await search('注文')).list).toEqual(['c33 1 1']);
  expect((await search('grosse', 'shop1.example')).list).toEqual(['c7 2 249']);
  expect((await search('grosse', 'nowhere.example')).list).toEqual([]);
});

test('what is everywhere is counted everywhere', async () => {
  const { list } = await search('many');
  expect(list).toHaveLength(conversations);
  const counted = list.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
  expect(counted).toBe(conversations * turnsEach - needles.size);
});

test('stopping stops it, and nothing is reported any more', async () => {
  const stop = new AbortController();
  let reports = 0;
  const searching = searchTranscripts(
    db,
    {
      query: ['many'],
      site: '',
      report: () => {
        reports++;
        stop.abort();
      },
    },
    stop.signal,
  );
  await expect(searching).rejects.toThrow();
  expect(reports).toBe(1);
});

test('a conversation of more turns than are read at once is read to its end', async () => {
  const long = Array.from({ length: 1501 }, (_, i) => ({
    ...{ conversation: 'long', seq: i + 1, who: 'agent' as const, at: 1, links: [], attachments: [] },
    text: i === 1500 ? 'the very end' : 'x',
  }));
  await putAll(long);
  await db.conversations.put({
    ...{
      id: 'long',
      site: 'z.example',
      vendor: 'x',
      startedAt: 1,
      lastAt: 9e9,
      endedAt: 1,
      endedBy: 'vendor',
    },
  });
  expect((await search('very end')).list).toEqual(['long 1 1501']);
});
