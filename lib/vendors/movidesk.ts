import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'movidesk',
  name: 'Movidesk',
  homepage: 'https://www.movidesk.com',
  hosts: ['chat.movidesk.com/Scripts/chat-widget.min.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 403,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chat.movidesk.com',
  },
  seen: [
    {
      at: 'public code, index files 22951057201 and 14062260141 (install code), read 2026-11',
      for: ['chat.movidesk.com/Scripts/chat-widget.min.js'],
    },
  ],
});
