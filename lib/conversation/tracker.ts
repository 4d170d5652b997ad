/**
 * Follows the message list of one chat: knows each message again while it streams, is edited, is drawn anew or comes
 * back after a reload, and says once what was said. Pure: the caller reads the page and tells the time.
 */
import { isIndicator } from './noise.ts';
import { isEmpty, printOf, turnLimits, type Speaker, type Turn } from './turn.ts';

/** A message as it stands in the page now. */
export interface Seen {
  /** Its element, or whatever else is the same as long as the page keeps it. */
  key: object;
  who: Speaker;
  text: string;
  links: string[];
  attachments: string[];
}

/** A turn that is stored, or about to be. */
export interface Known {
  seq: number;
  print: string;
}

export interface Settled {
  seq: number;
  turn: Turn;
  /** 'restored': it was there when we came. 'edited': another wording of what was told under this number. */
  kind: 'new' | 'restored' | 'edited';
}

export interface Tracker {
  /** What stands in the list now, in its order; `isOld`: all of it was said before. Returns what has settled since. */
  look(seen: readonly Seen[], now: number, isOld?: boolean): Settled[];
  /** The person sent something: whatever comes after it is no history. */
  spoke(): void;
  /** A message of the person that the vendor has not shown so far. Should it show it later, it is the same turn. */
  add(text: string, at: number): Settled;
  /** Is a message still being written, so that another look is needed after `settleMs`? */
  isUnsettled(): boolean;
}

/** A message whose words have not changed for this long is complete. */
export const settleMs = 700;
/** One that keeps changing is told all the same after this long, and then again. */
const patienceMs = 10_000;
/** What a list holds this soon after we first looked was said before. */
const historyMs = 1500;
/** Another text in the same element this long after it settled is another message, unless it begins alike. */
const editMs = 60_000;
const alike = 12;
/** Messages do not change their words in such numbers at once: their elements are used again for other ones. */
const mostEdits = 2;
/** Marks of what was said before this conversation, and scrolled into view: so many are remembered. */
const mostOlder = 400;

interface Followed {
  /** `null`: not told yet, and nothing we know. */
  seq: number | null;
  print: string;
  text: string;
  who: Speaker;
  firstAt: number;
  /** It stood there when we came, and before the person spoke. */
  wasThere: boolean;
  changedAt: number;
  told: boolean;
  /** When it was told last, or first seen. */
  toldAt: number;
}

const isPassing = ({ who, text, attachments }: Seen): boolean =>
  who !== 'visitor' && attachments.length === 0 && isIndicator(text);

export function createTracker(known: readonly Known[], startedAt: number): Tracker {
  const followed = new Map<object, Followed>();
  const turns = new Map<number, { print: string; shownBy: object | null; wasShown: boolean }>();
  for (const { seq, print } of known) turns.set(seq, { print, shownBy: null, wasShown: false });
  const hadKnown = known.length > 0;
  let last = Math.max(0, ...known.map(({ seq }) => seq));
  /** The last turn when the person spoke here: what was not restored by then never will be. */
  let floor = 0;
  let hasSpoken = false;
  /** Marks of what was said before this conversation. */
  const older = new Set<string>();
  let unsettled = false;

  function release(key: object): void {
    const seq = followed.get(key)?.seq ?? null;
    const turn = seq === null ? undefined : turns.get(seq);
    if (turn?.shownBy === key) turn.shownBy = null;
    followed.delete(key);
  }

  /** Was this element drawn anew for another message, as lists do that draw only what is in view? */
  function usedAgain(
    list: readonly { one: Seen; print: string }[],
  ): (before: Followed, print: string) => boolean {
    const changes = list.filter(({ one: { key }, print }) => followed.get(key)?.print !== print);
    const moved = new Set(changes.map(({ print }) => print));
    const isOther = ({ one }: (typeof changes)[number]): boolean => {
      const before = followed.get(one.key);
      return before?.told === true && before.text.slice(0, alike) !== one.text.slice(0, alike);
    };
    const areMany = changes.filter(isOther).length > mostEdits;
    const known = new Set([...turns.values()].map((turn) => turn.print));
    return (before, print) => areMany || moved.has(turns.get(before.seq!)!.print) || known.has(print);
  }

  function follow(
    { key, who, text }: Seen,
    print: string,
    now: number,
    isUsedAgain: ReturnType<typeof usedAgain>,
    isOld: boolean,
  ): Followed {
    const before = followed.get(key);
    if (before?.print === print) return before;
    const isSame =
      before?.who === who &&
      !(before.told && isUsedAgain(before, print)) &&
      (!before.told ||
        now - before.changedAt <= editMs ||
        before.text.slice(0, alike) === text.slice(0, alike));
    if (before && isSame) return Object.assign(before, { print, text, changedAt: now });
    release(key);
    const wasThere = isOld || (!hadKnown && !hasSpoken && now - startedAt <= historyMs);
    const times = { firstAt: now, changedAt: now, toldAt: now };
    const fresh = { seq: null, print, text, who, wasThere, told: false, ...times };
    followed.set(key, fresh);
    return fresh;
  }

  /** The first turn with these words between two neighbours in the list that no other element shows. */
  function claim(print: string, after: number, before: number): number | null {
    for (const [seq, { print: said, shownBy, wasShown }] of turns)
      if (seq > after && seq < before && !shownBy && said === print && (wasShown || seq > floor)) return seq;
    return null;
  }

  function show(state: Followed, key: object, seq: number): void {
    turns.set(seq, { print: state.print, shownBy: key, wasShown: true });
    Object.assign(state, { seq, told: true });
  }

  /**
   * The place in the list from which on messages are of this conversation: what stands above the first of its turns,
   * or above what once stood there, was said before.
   */
  function beginningOf(states: readonly Followed[]): number {
    const first = states.findIndex(({ seq }) => seq !== null);
    const above = first < 0 ? states : states.slice(0, first);
    return Math.max(first, above.findLastIndex(({ print }) => older.has(print)) + 1);
  }

  /** For each place, the lowest number that follows it in the list. */
  function ceilings(states: readonly Followed[]): number[] {
    let lowest = Infinity;
    return states
      .map(({ seq }) => seq)
      .reverse()
      .map((seq) => {
        const ceiling = lowest;
        lowest = Math.min(lowest, seq ?? Infinity);
        return ceiling;
      })
      .reverse();
  }

  return {
    look(seen, now, isOld = false) {
      unsettled = false;
      if (last >= turnLimits.turns) return [];
      const list = seen.filter((one) => !isEmpty(one) && !isPassing(one));
      const keys = new Set(list.map(({ key }) => key));
      for (const key of followed.keys()) if (!keys.has(key)) release(key);
      const printed = list.map((one) => ({ one, print: printOf(one) }));
      const isUsedAgain = usedAgain(printed);
      const states = printed.map(({ one, print }) => follow(one, print, now, isUsedAgain, isOld));

      const limits = ceilings(states);
      let highest = 0;
      states.forEach((state, i) => {
        const seq = state.seq ?? claim(state.print, highest, limits[i]!);
        if (state.seq === null && seq !== null) show(state, list[i]!.key, seq);
        highest = Math.max(highest, seq ?? 0);
      });

      const settled: Settled[] = [];
      const begins = beginningOf(states);
      states.forEach((state, i) => {
        const { seq, print, told, firstAt, wasThere, changedAt, toldAt } = state;
        if (told && turns.get(seq!)?.print === print) return;
        if (i < begins && !wasThere) {
          if (older.size < mostOlder) older.add(print);
          return;
        }
        if (now - changedAt < settleMs && now - toldAt < patienceMs) {
          unsettled = true;
          return;
        }
        show(state, list[i]!.key, seq ?? ++last);
        const kind = told ? 'edited' : wasThere ? 'restored' : 'new';
        state.toldAt = now;
        settled.push({ seq: state.seq!, kind, turn: turnOf(list[i]!, firstAt) });
      });
      return settled;
    },

    spoke() {
      floor = last;
      hasSpoken = true;
    },

    add(text, at) {
      const turn: Turn = { who: 'visitor', at, text, links: [], attachments: [] };
      turns.set(++last, { print: printOf(turn), shownBy: null, wasShown: false });
      return { seq: last, turn, kind: 'new' };
    },

    isUnsettled: () => unsettled,
  };
}

const turnOf = ({ who, text, links, attachments }: Seen, at: number): Turn => ({
  who,
  at,
  text,
  links,
  attachments,
});
