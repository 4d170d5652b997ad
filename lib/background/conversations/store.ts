/** Conversations on the disk. Private windows never come here. */
import browser from 'webextension-polyfill';
import type { Ending } from '../../conversation/state.ts';
import type { Known } from '../../conversation/tracker.ts';
import { printOf, type Turn } from '../../conversation/turn.ts';
import type { ConversationRow, TurnRow } from '../../db/rows.ts';
import { ordinaryStore } from '../stores.ts';

export const dayMs = 86_400_000;
/** A chat that the same widget restores within this time is the same conversation. */
const resumeMs = 12 * 3_600_000;

const bySeq = (a: TurnRow, b: TurnRow): number => a.seq - b.seq;

export const turnsOf = async (id: string): Promise<TurnRow[]> =>
  (await (await ordinaryStore()).turns.where('conversation', id)).sort(bySeq);

export const rowOf = async (id: string): Promise<ConversationRow | undefined> =>
  (await ordinaryStore()).conversations.get(id);

/** The last one with this vendor here, if it broke off a short while ago: it may go on. */
export async function resumable(
  site: string,
  vendor: string,
  now: number,
): Promise<ConversationRow | undefined> {
  const rows = await (await ordinaryStore()).conversations.where('site', site);
  const last = rows.filter((row) => row.vendor === vendor).sort((a, b) => b.lastAt - a.lastAt)[0];
  const brokeOff = last && last.endedBy !== 'vendor' && last.endedBy !== 'person';
  return brokeOff && now - last.lastAt < resumeMs ? last : undefined;
}

export async function begin(row: ConversationRow): Promise<void> {
  await (await ordinaryStore()).conversations.put(row);
}

/** Not of a conversation that began while transcripts were off: half of one would mislead. */
export async function keepTurn(id: string, seq: number, turn: Turn): Promise<void> {
  const { turns, conversations } = await ordinaryStore();
  await turns.put({ conversation: id, seq, ...turn });
  // There is none where the database failed meanwhile and memory has to do.
  const row = await conversations.get(id);
  // To the minute is enough for sorting and for the end of its time: one write less for most turns.
  if (row && turn.at - row.lastAt > 60_000) await conversations.put({ ...row, lastAt: turn.at });
}

/** False when nothing of it is kept. */
export async function finish(id: string, by: Ending, now: number): Promise<boolean> {
  const { conversations } = await ordinaryStore();
  const row = await conversations.get(id);
  if (row) await conversations.put({ ...row, lastAt: now, endedAt: now, endedBy: by });
  return row !== undefined;
}

export async function removeConversation(id: string): Promise<void> {
  const { conversations, turns } = await ordinaryStore();
  await turns.deleteWhere('conversation', id);
  await conversations.delete(id);
}

/** Closes what a browser that died left open. */
export async function closeDied(running: ReadonlySet<string>): Promise<void> {
  for (const { id, endedAt, lastAt } of await (await ordinaryStore()).conversations.all())
    if (endedAt === null && !running.has(id)) await finish(id, 'died', lastAt);
}

/** Deletes whatever was not touched since `time`, drafts included. */
export async function deleteOlder(time: number, running: ReadonlySet<string>): Promise<void> {
  const { conversations, drafts } = await ordinaryStore();
  for (const { id, lastAt } of await conversations.all())
    if (lastAt < time && !running.has(id)) await removeConversation(id);
  for (const { site, vendor, at } of await drafts.all()) if (at < time) await drafts.delete([site, vendor]);
}

const saidKey = (id: string): string => `said:${id}`;
const mostSaid = 400;

/** The marks of the turns told so far, in the session area: they serve private windows too, and hold no words. */
export async function saidIn(id: string): Promise<Known[]> {
  const { [saidKey(id)]: said } = await browser.storage.session
    .get(saidKey(id))
    .catch(() => ({}) as Record<string, unknown>);
  if (said) return said as Known[];
  return (await turnsOf(id)).slice(-mostSaid).map((row) => ({ seq: row.seq, print: printOf(row) }));
}

export async function remember(id: string, seq: number, turn: Turn): Promise<void> {
  const others = (await saidIn(id)).filter((one) => one.seq !== seq);
  const said = [...others, { seq, print: printOf(turn) }].sort((a, b) => a.seq - b.seq).slice(-mostSaid);
  await browser.storage.session.set({ [saidKey(id)]: said }).catch(() => {});
}

export const forget = (...ids: string[]): Promise<void> =>
  browser.storage.session.remove(ids.map(saidKey)).catch(() => {});
