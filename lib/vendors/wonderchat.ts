import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'wonderchat',
  name: 'Wonderchat',
  homepage: 'https://wonderchat.io',
  hosts: ['app.wonderchat.io/scripts'],
  roots: [],
  invitations: [],
  share: {
    pages: 237,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.wonderchat.io',
  },
  seen: [
    {
      at: 'public code, index files 40299593450 and 9243985219 (install code), read 2026-11',
      for: ['app.wonderchat.io/scripts'],
    },
  ],
});
