/** What the person does with kept transcripts: one, those of a site, or all are deleted, and a small deletion taken back. */
import type { ConversationRow } from '../../db/rows.ts';
import { keptTranscript, mostUndone, rowsOf, type KeptTranscript } from '../../files/transcripts.ts';
import type { WhichTranscripts } from '../../transcript-messages.ts';
import { ordinaryStore } from '../stores.ts';
import { inTurn } from './in-turn.ts';
import { allRunning, changeRunning } from './running.ts';
import { forget, removeConversation, turnsOf } from './store.ts';

async function rowsIn(which: WhichTranscripts): Promise<ConversationRow[]> {
  const { conversations } = await ordinaryStore();
  if ('site' in which) return conversations.where('site', which.site);
  if (!('id' in which)) return conversations.all();
  const row = await conversations.get(which.id);
  return row ? [row] : [];
}

/** Everything of these conversations, or nothing when it is more than an undo may hold. */
async function savedOf(rows: readonly ConversationRow[]): Promise<KeptTranscript[]> {
  const saved: KeptTranscript[] = [];
  let count = 0;
  for (const row of rows) {
    const transcript = keptTranscript(row, await turnsOf(row.id));
    count += transcript.turns.length;
    if (count > mostUndone) return [];
    saved.push(transcript);
  }
  return saved;
}

/** One that runs goes on, and its words are (not) kept from now on. */
async function keepFromNowOn(ids: ReadonlySet<string>, isKept: boolean): Promise<void> {
  for (const one of await allRunning())
    if (ids.has(one.id)) await changeRunning(one, (running) => ({ ...running, isKept }));
}

/** Answers with what was deleted; with nothing when there is no undo for so much (`mostUndone`). */
export function deleteTranscripts(which: WhichTranscripts): Promise<KeptTranscript[]> {
  return inTurn(async () => {
    const rows = await rowsIn(which);
    const saved = await savedOf(rows);
    await keepFromNowOn(new Set(rows.map(({ id }) => id)), false);
    if ('all' in which) {
      const { conversations, turns } = await ordinaryStore();
      await turns.clear();
      await conversations.clear();
    } else for (const { id } of rows) await removeConversation(id);
    await forget(...rows.map(({ id }) => id));
    return saved;
  });
}

/** Takes a deletion back. What was said since then in one that ran on is not in it. */
export function restoreTranscripts(transcripts: readonly KeptTranscript[]): Promise<void> {
  return inTurn(async () => {
    const { conversations, turns } = rowsOf(transcripts);
    const store = await ordinaryStore();
    await store.change({
      conversations: { put: conversations, delete: [] },
      turns: { put: turns, delete: [] },
    });
    await keepFromNowOn(new Set(conversations.map(({ id }) => id)), true);
  });
}
