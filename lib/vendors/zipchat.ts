import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'zipchat',
  name: 'Zipchat',
  homepage: 'https://zipchat.ai',
  hosts: ['app.zipchat.ai/widget/zipchat.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 267,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.zipchat.ai',
  },
  seen: [
    {
      at: 'public code, index files 56543578880 and 57990503623 (install code), read 2026-11',
      for: ['app.zipchat.ai/widget/zipchat.js'],
    },
  ],
});
