import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'insertchat',
  name: 'InsertChat',
  homepage: 'https://insertchat.com',
  hosts: ['app.insertchat.com/widgets/chatbot.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 61,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.insertchat.com',
  },
  seen: [
    {
      at: 'public code, index file 10473933695 (install code), read 2026-11',
      for: ['app.insertchat.com/widgets/chatbot.js'],
    },
  ],
});
