import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'helpshift',
  name: 'Helpshift Web Chat',
  homepage: 'https://www.helpshift.com',
  hosts: ['webchat.helpshift.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 101,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host webchat.helpshift.com',
  },
  seen: [
    {
      at: 'public code, index files 4983816694 and 39226559928 (install code), read 2026-11',
      for: ['webchat.helpshift.com'],
    },
  ],
});
