import type { ConversationRow, DraftRow, TurnRow } from '../../../lib/db/rows.ts';

export interface TalkTables {
  conversations: ConversationRow[];
  turns: TurnRow[];
  drafts: DraftRow[];
}

const connect = async () => {
  const { Database } = await import('../../../lib/db/db.ts');
  return new Database();
};

/** What is on the disk of conversations, read by a connection of its own. */
export async function talkTables(): Promise<TalkTables> {
  const db = await connect();
  const [conversations, turns, drafts] = await Promise.all([
    db.conversations.toArray(),
    db.turns.toArray(),
    db.drafts.toArray(),
  ]);
  db.close();
  return { conversations, turns, drafts };
}

/** Puts such rows there behind the worker's back. */
export async function talksToDisk({ conversations = [], turns = [], drafts = [] }: Partial<TalkTables>) {
  const db = await connect();
  await db.conversations.bulkPut(conversations);
  await db.turns.bulkPut(turns);
  await db.drafts.bulkPut(drafts);
  db.close();
}

export const conversation = (id: string, more: Partial<ConversationRow> = {}): ConversationRow => ({
  ...{ id, site: 'shop.example', vendor: 'alpha', startedAt: Date.now() - 60_000, lastAt: Date.now() - 1000 },
  ...{ endedAt: Date.now() - 1000, endedBy: 'vendor' },
  ...more,
});

export const turn = (of: string, seq: number, text: string, who: TurnRow['who'] = 'agent'): TurnRow => ({
  ...{ conversation: of, seq, who, at: Date.now() - 50_000 + seq, text, links: [], attachments: [] },
});
