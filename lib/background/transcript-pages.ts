/** What our own pages ask about what was said and kept, and how everything is deleted. */
import type { Answer, FromPages, Payload } from '../messages.ts';
import { forgetDraft, leftOff } from './conversations/left-off.ts';
import { recapFor } from './conversations/recap.ts';
import { deleteTranscripts, restoreTranscripts } from './conversations/transcripts.ts';
import { forgetEverything, forgetSite } from './forget.ts';

type Name =
  | 'getLeftOff'
  | 'forgetDraft'
  | 'getRecap'
  | 'deleteTranscripts'
  | 'restoreTranscripts'
  | 'forgetSite'
  | 'forgetEverything';
type Handlers = {
  [K in Name]: (data: Payload<FromPages, K>) => Promise<Answer<FromPages, K>>;
};

export const transcriptHandlers: Handlers = {
  getLeftOff: ({ tabId }) => leftOff(tabId),
  forgetDraft: ({ site, vendor }) => forgetDraft(site, vendor),
  getRecap: ({ id }) => recapFor(id),
  deleteTranscripts: (which) => deleteTranscripts(which),
  restoreTranscripts: ({ transcripts }) => restoreTranscripts(transcripts),
  forgetSite: ({ site }) => forgetSite(site),
  forgetEverything: () => forgetEverything(),
};
