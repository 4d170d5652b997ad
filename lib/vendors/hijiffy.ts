import { defineVendor } from '../engine/vendor.ts';

// Chat of hotels. Nothing more is known.
export default defineVendor({
  id: 'hijiffy',
  name: 'HiJiffy',
  homepage: 'https://www.hijiffy.com',
  hosts: ['widget.hijiffy.com/build.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 680,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.hijiffy.com',
  },
  seen: [
    {
      at: 'public code, index files 56798668296 and 35374816464 (install code), read 2026-11',
      for: ['widget.hijiffy.com/build.js'],
    },
  ],
});
