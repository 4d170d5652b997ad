/** A page with a message list, for tests of the one who follows it. */
import {
  createTracker,
  settleMs,
  type Known,
  type Seen,
  type Settled,
} from '../../../lib/conversation/tracker.ts';
import { printOf, type Speaker } from '../../../lib/conversation/turn.ts';

export const message = (who: Speaker, text: string, key: object = {}): Seen => ({
  key,
  who,
  text,
  links: [],
  attachments: [],
});
export const knownOf = (...said: [Speaker, string][]): Known[] =>
  said.map(([who, text], i) => ({ seq: i + 1, print: printOf({ who, text, attachments: [] }) }));

/** A page with a message list, looked at until nothing moves. */
export function chat(known: Known[] = []) {
  let now = 1_000_000;
  const tracker = createTracker(known, now);
  const list: Seen[] = [];
  const told: Settled[] = [];
  const look = (): Settled[] => {
    const settled = tracker.look(list, now);
    told.push(...settled);
    return settled;
  };
  return {
    tracker,
    list,
    told,
    look,
    wait: (ms: number) => void (now += ms),
    settle() {
      const first = look();
      now += settleMs;
      return [...first, ...look()];
    },
    say(who: Speaker, text: string) {
      const one = message(who, text);
      list.push(one);
      return one;
    },
    texts: () => told.map(({ kind, turn }) => `${kind} ${turn.who}: ${turn.text}`),
  };
}
