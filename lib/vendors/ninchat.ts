import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'ninchat',
  name: 'Ninchat',
  homepage: 'https://ninchat.com',
  hosts: ['ninchat.com/js/embed'],
  roots: [],
  invitations: [],
  share: {
    pages: 87,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host ninchat.com',
  },
  seen: [
    {
      at: 'public code, index files 46269457046 and 46265712804 (install code), read 2026-11',
      for: ['ninchat.com/js/embed'],
    },
  ],
});
