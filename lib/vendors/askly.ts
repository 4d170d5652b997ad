import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'askly',
  name: 'Askly',
  homepage: 'https://www.askly.me',
  hosts: ['chat.askly.me/cw/chat/latest.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 386,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chat.askly.me',
  },
  seen: [
    {
      at: 'public code, index files 33169763637 and 36139270001 (install code), read 2026-11',
      for: ['chat.askly.me/cw/chat/latest.js'],
    },
  ],
});
