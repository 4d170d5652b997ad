import type { ConversationRow, DraftRow, TurnRow } from '../../../lib/db/rows.ts';

/** What is on the disk of conversations, read by a connection of its own. */
export async function talkTables(): Promise<{
  conversations: ConversationRow[];
  turns: TurnRow[];
  drafts: DraftRow[];
}> {
  const { Database } = await import('../../../lib/db/db.ts');
  const db = new Database();
  const [conversations, turns, drafts] = await Promise.all([
    db.conversations.toArray(),
    db.turns.toArray(),
    db.drafts.toArray(),
  ]);
  db.close();
  return { conversations, turns, drafts };
}
