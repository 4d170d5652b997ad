import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'supportbox',
  name: 'SupportBox',
  homepage: 'https://www.supportbox.cz',
  hosts: ['chat.supportbox.cz/web-chat'],
  roots: [],
  invitations: [],
  share: {
    pages: 421,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chat.supportbox.cz',
  },
  seen: [
    {
      at: 'public code, index files 68575603826 and 35691808944 (install code), read 2026-11',
      for: ['chat.supportbox.cz/web-chat'],
    },
  ],
});
