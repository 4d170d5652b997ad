import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'kundo',
  name: 'Kundo Chat',
  homepage: 'https://www.kundo.se',
  hosts: ['static-chat.kundo.se/chat-js'],
  roots: [],
  invitations: [],
  share: {
    pages: 226,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host static-chat.kundo.se',
  },
  seen: [
    {
      at: 'public code, index files 22153352439 and 22146040606 (install code), read 2026-11',
      for: ['static-chat.kundo.se/chat-js'],
    },
  ],
});
