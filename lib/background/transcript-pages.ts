/** What our own pages ask about what was said and kept, and how everything is deleted. */
import type { Answer, Payload } from '../messages.ts';
import type { AboutTranscripts } from '../transcript-messages.ts';
import { forgetDraft } from './conversations/left-off.ts';
import { recapFor } from './conversations/recap.ts';
import { deleteTranscripts, restoreTranscripts } from './conversations/transcripts.ts';
import { forgetEverything, forgetSite } from './forget.ts';

type Handlers = {
  [K in keyof AboutTranscripts]: (data: Payload<AboutTranscripts, K>) => Promise<Answer<AboutTranscripts, K>>;
};

export const transcriptHandlers: Handlers = {
  forgetDraft: ({ site, vendor }) => forgetDraft(site, vendor),
  getRecap: ({ id }) => recapFor(id),
  deleteTranscripts: (which) => deleteTranscripts(which),
  restoreTranscripts: ({ transcripts }) => restoreTranscripts(transcripts),
  forgetSite: ({ site }) => forgetSite(site),
  forgetEverything: () => forgetEverything(),
};
