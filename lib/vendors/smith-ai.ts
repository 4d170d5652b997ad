import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'smith-ai',
  name: 'Smith.ai web chat',
  homepage: 'https://smith.ai',
  hosts: ['app.smith.ai/chat/widget-latest.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 139,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.smith.ai',
  },
  seen: [
    {
      at: 'public code, index file 7088267501 (install code), read 2026-11',
      for: ['app.smith.ai/chat/widget-latest.js'],
    },
  ],
});
