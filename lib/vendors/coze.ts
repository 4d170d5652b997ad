import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'coze',
  name: 'Coze',
  homepage: 'https://www.coze.com',
  hosts: ['sf-cdn.coze.com/obj/unpkg-va/flow-platform/chat-app-sdk'],
  roots: [],
  invitations: [],
  share: {
    pages: 65,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host sf-cdn.coze.com',
  },
  seen: [
    {
      at: 'public code, index files 57934303653 and 17165470188 (install code), read 2026-11',
      for: ['sf-cdn.coze.com/obj/unpkg-va/flow-platform/chat-app-sdk'],
    },
  ],
});
