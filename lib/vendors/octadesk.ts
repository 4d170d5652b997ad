import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'octadesk',
  name: 'OctaDesk',
  homepage: 'https://www.octadesk.com',
  hosts: ['cdn.octadesk.com/embed.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 638,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.octadesk.com',
  },
  seen: [
    {
      at: 'public code, index files 63223487788 and 71231299946 (install code), read 2026-11',
      for: ['cdn.octadesk.com/embed.js'],
    },
  ],
});
