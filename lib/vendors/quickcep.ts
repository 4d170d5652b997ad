import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'quickcep',
  name: 'QuickCEP',
  homepage: 'https://www.quickcep.com',
  hosts: ['chat.quickcep.com/initQuickChat.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 393,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chat.quickcep.com',
  },
  seen: [
    {
      at: 'public code, index file 1377516432 (install code), read 2026-11',
      for: ['chat.quickcep.com/initQuickChat.js'],
    },
  ],
});
