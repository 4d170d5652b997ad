/** The following of a chat in a plain page: what the extension would do by message is written down. */
import type { Known, Settled } from '../../../lib/conversation/tracker.ts';
import { printOf } from '../../../lib/conversation/turn.ts';
import { watchChat, type ChatWatch } from '../../../lib/engine/chat/watch.ts';
import type { Vendor } from '../../../lib/engine/vendor.ts';

export interface Followed {
  told: Settled[];
  opened: ('visitor' | 'agent')[];
  drafts: string[];
  signs: string[];
  /** Does anybody who comes later learn what was told? */
  known: Known[];
}

declare global {
  interface Window {
    followed: Followed;
    chatWatch: ChatWatch;
    followChat(
      vendor: Vendor,
      start: { isInside?: boolean; isRunning: boolean; known: readonly Known[] },
      talkedAt?: number,
    ): void;
  }
}

const closedRoots = (window as { noThanks?: { closedRoots?: WeakMap<Element, ShadowRoot> } }).noThanks
  ?.closedRoots;
const followed: Followed = { told: [], opened: [], drafts: [], signs: [], known: [] };
window.followed = followed;

window.followChat = (vendor, start, talkedAt = -Infinity) => {
  followed.known = [...start.known];
  window.chatWatch = watchChat(
    vendor,
    { isInside: false, ...start },
    {
      shadowOf: (element) => element.shadowRoot ?? closedRoots?.get(element) ?? null,
      now: () => Date.now(),
      pause: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
      talkedAt: () => talkedAt,
      opened: (by) => followed.opened.push(by),
      told: (settled) => {
        followed.told.push(settled);
        const { seq, turn } = settled;
        followed.known = [...followed.known.filter((one) => one.seq !== seq), { seq, print: printOf(turn) }];
      },
      draft: (text) => followed.drafts.push(text),
      input: () => followed.signs.push('input'),
      sign: (sign) => followed.signs.push(sign),
    },
    new AbortController().signal,
  );
};
