import Dexie from 'dexie';
import { database } from '../database.ts';

/** The first thing the person said in a conversation, else the first thing that was said; at most 140 characters. */
export async function firstWords(id: string): Promise<string> {
  const turns = await database()
    .turns.where('[conversation+seq]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .limit(8)
    .toArray()
    .catch(() => []);
  const first = turns.find(({ who, text }) => who === 'visitor' && text) ?? turns[0];
  return (first?.text || first?.attachments.join(', ') || '').slice(0, 140);
}
