import { defineVendor } from '../engine/vendor.ts';

// One frame for button and window. Nothing is known of its invitations.
export default defineVendor({
  id: 'chatbot-com',
  name: 'ChatBot',
  homepage: 'https://www.chatbot.com',
  hosts: ['cdn.chatbot.com/widget/plugin.js'],
  roots: ['#chatbot-chat-frame'],
  launcher: ['iframe#chatbot-chat-frame >>> .bubble'],
  invitations: [],
  share: {
    pages: 1107,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.chatbot.com',
  },
  seen: [
    {
      at: 'public code, index files 40760524861 and 35750902335 (install code), read 2026-11',
      for: ['cdn.chatbot.com/widget/plugin.js'],
    },
    {
      at: 'public code, index files 36597737989 and 11276149725 (browser tests of sites), read 2026-11',
      for: ['#chatbot-chat-frame', 'iframe#chatbot-chat-frame >>> .bubble'],
    },
  ],
});
