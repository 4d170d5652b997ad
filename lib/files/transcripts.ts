/** A kept conversation with everything that was said in it, as it goes into a file and comes back. Types and shapes alone. */
import type { ConversationRow, TurnRow } from '../db/rows.ts';

export interface KeptTranscript extends ConversationRow {
  turns: Omit<TurnRow, 'conversation'>[];
}

/** The transcript of these rows; `turns` are all of this conversation, in any order. */
export const keptTranscript = (row: ConversationRow, turns: readonly TurnRow[]): KeptTranscript => ({
  ...row,
  turns: [...turns]
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, who, at, text, links, attachments }) => ({ seq, who, at, text, links, attachments })),
});

/** The rows of these transcripts. */
export const rowsOf = (
  transcripts: readonly KeptTranscript[],
): { conversations: ConversationRow[]; turns: TurnRow[] } => ({
  conversations: transcripts.map(({ id, site, vendor, startedAt, lastAt, endedAt, endedBy }) => ({
    ...{ id, site, vendor, startedAt, lastAt, endedAt, endedBy },
  })),
  turns: transcripts.flatMap(({ id, turns }) => turns.map((turn) => ({ conversation: id, ...turn }))),
});

/** A deletion of more turns than this has no undo: the page would have to keep them all. */
export const mostUndone = 5000;
