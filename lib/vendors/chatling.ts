import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'chatling',
  name: 'Chatling',
  homepage: 'https://chatling.ai',
  hosts: ['chatling.ai/js/embed.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 532,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chatling.ai',
  },
  seen: [
    {
      at: 'public code, index files 12942138691 and 3411118216 (install code), read 2026-11',
      for: ['chatling.ai/js/embed.js'],
    },
  ],
});
