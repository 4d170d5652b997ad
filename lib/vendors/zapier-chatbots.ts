import { defineVendor } from '../engine/vendor.ts';

// A custom element, for the chat in a page too.
export default defineVendor({
  id: 'zapier-chatbots',
  name: 'Zapier Chatbots',
  homepage: 'https://zapier.com/chatbots',
  hosts: [],
  bundled: true,
  roots: ['zapier-interfaces-chatbot-embed[is-popup="true"]'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 31303344867 and 12527368 (install code), read 2026-11',
      for: ['zapier-interfaces-chatbot-embed[is-popup="true"]'],
    },
  ],
});
