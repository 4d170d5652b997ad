/** What the toolbar button shows of a tab. */
import type { Sighting } from '../messages.ts';
import type { Rule } from './decide.ts';

/** 'none': nothing is here. 'off': the site is left alone. Each has a picture of its own shape. */
export type ToolbarLook = 'none' | 'off' | 'chat' | 'asking' | 'silenced' | 'hidden' | 'talk';

export interface ToolbarFacts {
  rule: Rule;
  sightings: readonly Sighting[];
  /** Invitations kept from the person on this page so far. */
  silenced: number;
  /** Answers not yet looked at, of each running conversation. */
  unread: readonly number[];
}

export interface Toolbar {
  look: ToolbarLook;
  /** For the badge; 0 is none. */
  count: number;
}

/** What matters most wins: a conversation, then what asks, what was kept away, and what is merely there. */
export function toolbarOf({ rule, sightings, silenced, unread }: ToolbarFacts): Toolbar {
  const count = (state: Sighting['state']): number => sightings.filter((one) => one.state === state).length;
  if (unread.length) return { look: 'talk', count: unread.reduce((sum, one) => sum + one, 0) };
  if (!sightings.length) return { look: 'none', count: 0 };
  if (rule === 'allow') return { look: 'off', count: 0 };
  if (count('offered')) return { look: 'asking', count: 0 };
  const quiet = Math.max(silenced, count('suppressed'));
  if (count('hidden')) return { look: 'hidden', count: quiet };
  return quiet ? { look: 'silenced', count: quiet } : { look: 'chat', count: 0 };
}
