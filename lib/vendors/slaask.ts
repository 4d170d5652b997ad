import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'slaask',
  name: 'Slaask',
  homepage: 'https://slaask.com',
  hosts: ['cdn.slaask.com/chat.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 117,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.slaask.com',
  },
  seen: [
    {
      at: 'public code, index files 13596154782 and 13052065169 (install code), read 2026-11',
      for: ['cdn.slaask.com/chat.js'],
    },
  ],
});
