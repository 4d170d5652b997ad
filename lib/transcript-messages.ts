/** The part of the protocol (lib/messages.ts) about what was said and kept: our pages to the background. */
import type { KeptTranscript } from './files/transcripts.ts';

/** One transcript, those of a site, or all of them. */
export type WhichTranscripts = { id: string } | { site: string } | { all: true };

/** What a chat on a tab's site left behind, to go on with; times in milliseconds since 1970. */
export interface LeftOff {
  site: string;
  vendor: string;
  /** The vendor's name. */
  name: string;
  /** Its chat is open in this tab: words can be put into it. */
  isOpen: boolean;
  /** The conversation that ended here a short while ago, where its chat is open again. */
  ended: { id: string; at: number } | null;
  /** Words the person had begun to write; empty: none. */
  draft: string;
}

/** name: [payload, answer] */
export interface AboutTranscripts {
  forgetDraft: [{ site: string; vendor: string }, void];
  /** The text of a kept conversation's recap. */
  getRecap: [{ id: string }, string];
  /** Answers with what was deleted; with nothing when that is too much for an undo (`mostUndone`). */
  deleteTranscripts: [WhichTranscripts, KeptTranscript[]];
  restoreTranscripts: [{ transcripts: KeptTranscript[] }, void];
  /** Deletes everything that is known about a site. */
  forgetSite: [{ site: string }, void];
  /** Deletes everything. False when the database cannot be reached, and may still hold something. */
  forgetEverything: [Record<string, never>, boolean];
}
