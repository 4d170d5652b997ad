import { keptTranscript, type KeptTranscript } from '../../files/transcripts.ts';
import { database } from '../database.ts';

/** Everything that was kept, newest first. Rejects when the database refuses. */
export async function allTranscripts(): Promise<KeptTranscript[]> {
  const { conversations, turns } = database();
  const transcripts: KeptTranscript[] = [];
  for (const row of await conversations.orderBy('lastAt').reverse().toArray())
    transcripts.push(keptTranscript(row, await turns.where('conversation').equals(row.id).toArray()));
  return transcripts;
}
