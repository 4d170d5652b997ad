/** A chat's parts: as its vendor file describes them, or else as what the person does in it shows them. */
import type { Known } from '../../conversation/tracker.ts';
import type { Reach } from '../find.ts';
import type { Vendor } from '../vendor.ts';
import { derivedParts } from './derived/parts.ts';
import { chatParts, type ChatParts } from './parts.ts';

export interface ChatStart {
  /** The document is what is a frame of the vendor's in other pages. */
  isInside: boolean;
  isRunning: boolean;
  /** Turns that are stored. */
  known: readonly Known[];
}

/** Without a described message of the other side, the whole list is derived: half a talk is none. */
export function partsOf(vendor: Vendor, { isInside, isRunning, known }: ChatStart, reach: Reach): ChatParts {
  const described = chatParts(vendor, reach);
  const { agentTurn, botTurn } = vendor.conversation ?? {};
  if (agentTurn?.length || botTurn?.length) return described;
  // Only a conversation that runs is recognised by what was said in it: any other begins with a word of the person.
  const prints = isRunning ? known.map(({ print }) => print) : [];
  return derivedParts(vendor, isInside, prints, reach, described);
}
