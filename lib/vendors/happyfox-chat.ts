import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'happyfox-chat',
  name: 'HappyFox Chat',
  homepage: 'https://www.happyfox.com/live-chat/',
  hosts: ['widget.happyfoxchat.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 286,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.happyfoxchat.com',
  },
  seen: [
    {
      at: 'public code, index files 43135991969 and 36056484179 (install code), read 2026-11',
      for: ['widget.happyfoxchat.com'],
    },
  ],
});
