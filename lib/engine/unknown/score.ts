/** How much an element looks like a chat widget, with the reasons, so that people and tests can see them. */
import type { Facts } from './facts.ts';
import type { PageFacts } from './page.ts';
import type { Parts } from './parts.ts';
import { chatSignsOf, otherSignsOf, type Sign, weakSignsOf } from './signs.ts';

export interface Score {
  total: number;
  /** Every sign found, with its points. */
  reasons: Sign[];
  /** Sure enough to offer a chip. */
  isChat: boolean;
  /** Something of a chat, and nothing that speaks against it: worth looking at again when it changes. */
  mayBecome: boolean;
}

/** Chosen with the two corpora of `npm run bench -- unknown`: rather miss a widget than disturb a page. */
const enough = 6;
/** One sign alone is a coincidence. */
const fewest = 2;

export function score(facts: Facts, parts: Parts, page: PageFacts): Score {
  const evidence = { facts, parts, page };
  const chat = chatSignsOf(evidence);
  const other = otherSignsOf(evidence);
  const reasons = [...chat, ...weakSignsOf(evidence), ...other];
  const total = reasons.reduce((sum, { points }) => sum + points, 0);
  return {
    total,
    reasons,
    isChat: total >= enough && chat.length >= fewest,
    mayBecome: chat.length > 0 && !other.length,
  };
}
