import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'artibot',
  name: 'ArtiBot',
  homepage: 'https://www.artibot.ai',
  hosts: ['app.artibot.ai/loader.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 725,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.artibot.ai',
  },
  seen: [
    {
      at: 'public code, index files 40092734538 and 34438695949 (install code), read 2026-11',
      for: ['app.artibot.ai/loader.js'],
    },
  ],
});
