import { defineVendor } from '../engine/vendor.ts';

// Chat of libraries, in boxes the site places. Nothing more is known.
export default defineVendor({
  id: 'libraryh3lp',
  name: 'LibraryH3lp',
  homepage: 'https://libraryh3lp.com',
  hosts: ['libraryh3lp.com/js/libraryh3lp.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 366,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host libraryh3lp.com',
  },
  seen: [
    {
      at: 'public code, index files 29197884630, 36947021613 and 36153351394 (install code), read 2026-11',
      for: ['libraryh3lp.com/js/libraryh3lp.js'],
    },
  ],
});
