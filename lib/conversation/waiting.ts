/** How long a visitor waited for agents. Pure; times in milliseconds since 1970, lengths in milliseconds. */
import type { Turn } from './turn.ts';

export interface Wait {
  /** When the visitor wrote. */
  at: number;
  /** Until the agent's next word. */
  ms: number;
}

/** Two turns that are first seen this close together are a history that was drawn again: nobody types so fast. */
const leastMs = 1000;
/** Nobody sits before a chat for longer; it was left and came back (a conversation is over after as much silence). */
const mostMs = 2 * 3_600_000;

/**
 * The waits in one conversation, its turns in their order. A wait runs from the first word of the visitor that is not
 * answered yet to the next word of an agent; bots and notices neither begin nor end one.
 */
export function waitsIn(turns: readonly Pick<Turn, 'who' | 'at'>[]): Wait[] {
  const waits: Wait[] = [];
  let asked: number | null = null;
  for (const { who, at } of turns) {
    if (who === 'visitor') asked ??= at;
    if (who !== 'agent' || asked === null) continue;
    const ms = at - asked;
    if (ms >= leastMs && ms <= mostMs) waits.push({ at: asked, ms });
    asked = null;
  }
  return waits;
}
