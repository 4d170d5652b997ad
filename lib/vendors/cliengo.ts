import { defineVendor } from '../engine/vendor.ts';

// Found by its host only: no public source names its elements.
export default defineVendor({
  id: 'cliengo',
  name: 'Cliengo',
  homepage: 'https://www.cliengo.com',
  hosts: ['s.cliengo.com'],
  roots: [],
  share: {
    pages: 4053,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (s.cliengo.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'enthec/webappanalyzer src/technologies/c.json @1b9eee81; public code, index file 52986320615, read 2026-11',
      for: ['s.cliengo.com'],
    },
  ],
});
