import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'broadly',
  name: 'Broadly',
  homepage: 'https://broadly.com',
  hosts: ['chat.broadly.com/javascript/chat.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 630,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chat.broadly.com',
  },
  seen: [
    {
      at: 'public code, index files 17006763526 and 33707691434 (install code), read 2026-11',
      for: ['chat.broadly.com/javascript/chat.js'],
    },
  ],
});
