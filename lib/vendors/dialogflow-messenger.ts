import { defineVendor } from '../engine/vendor.ts';

// A custom element with further ones in its shadow root. It can also be part of the page; only the round button
// inside it floats.
export default defineVendor({
  id: 'dialogflow-messenger',
  name: 'Dialogflow Messenger',
  homepage: 'https://cloud.google.com/dialogflow',
  hosts: ['www.gstatic.com/dialogflow-console/fast/df-messenger'],
  roots: ['df-messenger'],
  launcher: ['df-messenger >>> df-messenger-chat-bubble >>> button.bubble'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 27419795 (pages that load it), read 2026-11',
      for: ['www.gstatic.com/dialogflow-console/fast/df-messenger', 'df-messenger'],
    },
    {
      at: 'public code, index file 3531772204 (a site presses the button), read 2026-11',
      for: ['df-messenger >>> df-messenger-chat-bubble >>> button.bubble'],
    },
  ],
});
