import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'huggy',
  name: 'Huggy',
  homepage: 'https://www.huggy.io',
  hosts: ['js.huggy.chat/widget.min.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 291,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host js.huggy.chat',
  },
  seen: [
    {
      at: 'public code, index files 10031639698 and 69200302390 (install code), read 2026-11',
      for: ['js.huggy.chat/widget.min.js'],
    },
  ],
});
