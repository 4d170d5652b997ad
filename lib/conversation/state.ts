/** The life of a conversation: what has happened in it, and what is due at a given time. Pure; times in ms since 1970. */
import type { Speaker } from './turn.ts';
import type { Wording } from './wordings.ts';

/** Who or what ended it. 'left': the site was left in its tab; 'silence': nobody said a word for too long. */
export const endings = ['vendor', 'person', 'left', 'closed', 'gone', 'silence', 'died'] as const;
export type Ending = (typeof endings)[number];

export interface Talk {
  startedAt: number;
  visitorAt: number | null;
  /** Last word of the other side. */
  agentAt: number | null;
  /** A human joined after a bot, as far as the vendor tells. */
  humanAt: number | null;
  /** Last real input of the person in this tab. */
  inputAt: number;
  unread: number;
  /** The chat said it has ended; nothing was said since. */
  endingAt: number | null;
  /** The chat asked whether anybody is there. */
  warnedAt: number | null;
  /** When it will be closed, where the warning said so. */
  closesAt: number | null;
  /** Told that the agent waits, for the word of this time. */
  waitTold: number | null;
  /** The chat is in no page since then: reloading, navigating, or taken away. */
  goneAt: number | null;
  /** The keeping has stopped: nobody was there for too long. */
  cappedAt: number | null;
}

export const newTalk = (now: number): Talk => ({
  startedAt: now,
  visitorAt: null,
  agentAt: null,
  humanAt: null,
  inputAt: now,
  unread: 0,
  endingAt: null,
  warnedAt: null,
  closesAt: null,
  waitTold: null,
  goneAt: null,
  cappedAt: null,
});

export type Happening =
  | {
      what: 'said';
      who: Speaker;
      wording: Wording | null;
      leftMs: number | null;
      isWatched: boolean;
      canAnswer: boolean;
    }
  | { what: 'input' }
  | { what: 'looked' }
  | { what: 'gone' }
  | { what: 'back' }
  | { what: 'capped' }
  | { what: 'waitTold' }
  /** Somebody answered; the words are not in the page. */
  | { what: 'unread'; isWatched: boolean };

/** What follows from a happening. Edits and restored turns are no happenings. */
export function next(talk: Talk, happening: Happening, now: number): Talk {
  switch (happening.what) {
    case 'said':
      return said(talk, happening, now);
    case 'input':
      return { ...talk, inputAt: now, cappedAt: null };
    case 'looked':
      return { ...talk, unread: 0 };
    case 'gone':
      return { ...talk, goneAt: talk.goneAt ?? now };
    case 'back':
      return { ...talk, goneAt: null };
    case 'capped':
      return { ...talk, cappedAt: now };
    case 'waitTold':
      return { ...talk, waitTold: talk.agentAt };
    case 'unread':
      return { ...talk, agentAt: now, unread: happening.isWatched ? talk.unread : talk.unread + 1 };
  }
}

function said(talk: Talk, happening: Extract<Happening, { what: 'said' }>, now: number): Talk {
  const { who, wording, leftMs, isWatched, canAnswer } = happening;
  // Whoever speaks takes an ending or a warning back: the chat goes on.
  const going = { ...talk, endingAt: null, warnedAt: null, closesAt: null, goneAt: null };
  if (who === 'visitor') return { ...going, visitorAt: now, inputAt: now, cappedAt: null, unread: 0 };
  const heard = {
    ...going,
    agentAt: who === 'system' ? talk.agentAt : now,
    humanAt: who === 'agent' ? (talk.humanAt ?? now) : talk.humanAt,
    unread: isWatched ? 0 : talk.unread + 1,
  };
  const isEnding = wording === 'ended' || (wording === 'closing' && !canAnswer);
  if (isEnding) return { ...heard, endingAt: now };
  if (wording) return { ...heard, warnedAt: now, closesAt: leftMs === null ? null : now + leftMs };
  return heard;
}

export interface Limits {
  /** The keeping stops so long after the person's last real input. */
  capMs: number;
  /** The other side spoke last and nobody answered for so long: the person is told. */
  waitMs: number;
}

const minute = 60_000;
/** Before a chat closes, time to see the notice and to write an answer. */
const leadMinutes = 2;

/** As the person set them. A vendor that closes a silent chat sooner than they want to hear of it has the last word. */
export const limitsOf = (
  { keepMinutes, warnAfterMinutes }: { keepMinutes: number; warnAfterMinutes: number },
  closesAfterMinutes = Infinity,
): Limits => ({
  capMs: keepMinutes * minute,
  waitMs: Math.min(warnAfterMinutes, closesAfterMinutes - leadMinutes) * minute,
});

/** A chat that said it ended may be wrong (it quotes, it asks): so long nobody says a word. */
const endingMs = { silent: 60_000, closedComposer: 2_000 };
/** A page that loads slowly, a widget that starts late. */
const goneMs = 5 * 60_000;
const silenceMs = 2 * 3_600_000;

export type Due = { do: 'end'; by: Ending } | { do: 'tellWaiting' } | { do: 'stopKeeping' };

/** What is due now. `isHidden`: nobody sees the tab. `canAnswer`: the composer takes words. */
export function due(
  talk: Talk,
  {
    now,
    isHidden,
    canAnswer,
    limits,
  }: { now: number; isHidden: boolean; canAnswer: boolean; limits: Limits },
): Due | null {
  const { endingAt, goneAt, agentAt, visitorAt, waitTold, inputAt, cappedAt } = talk;
  const quiet = canAnswer ? endingMs.silent : endingMs.closedComposer;
  if (endingAt !== null && now - endingAt >= quiet) return { do: 'end', by: 'vendor' };
  if (goneAt !== null && now - goneAt >= goneMs) return { do: 'end', by: 'gone' };
  if (now - Math.max(talk.startedAt, agentAt ?? 0, visitorAt ?? 0, inputAt) >= silenceMs)
    return { do: 'end', by: 'silence' };
  const isTheirTurn = agentAt !== null && visitorAt !== null && agentAt > visitorAt && waitTold !== agentAt;
  if (isTheirTurn && isHidden && endingAt === null && now - agentAt >= limits.waitMs)
    return { do: 'tellWaiting' };
  if (isHidden && cappedAt === null && now - inputAt >= limits.capMs) return { do: 'stopKeeping' };
  return null;
}
