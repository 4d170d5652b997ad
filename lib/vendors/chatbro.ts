import { defineVendor } from '../engine/vendor.ts';

// A group chat, which a site can let float at the edge of its pages. Nothing more is known.
export default defineVendor({
  id: 'chatbro',
  name: 'ChatBro',
  homepage: 'https://www.chatbro.com',
  hosts: ['www.chatbro.com/embed.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 249,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host www.chatbro.com',
  },
  seen: [
    {
      at: 'public code, index files 25412976948 and 27275414800 (install code), read 2026-11',
      for: ['www.chatbro.com/embed.js'],
    },
  ],
});
