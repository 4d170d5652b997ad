import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'livesupporti',
  name: 'LiveSupporti',
  homepage: 'https://livesupporti.com',
  hosts: ['livesupporti.com/Scripts/clientAsync.js', 'livesupporti.com/Scripts/client.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 234,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host livesupporti.com',
  },
  seen: [
    {
      at: 'public code, index files 38226893755, 25463235575 and 1223864666 (install code), read 2026-11',
      for: ['livesupporti.com/Scripts/clientAsync.js', 'livesupporti.com/Scripts/client.js'],
    },
  ],
});
