import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'uhchat',
  name: 'uhChat',
  homepage: 'https://uhchat.net',
  hosts: ['uhchat.net/code.php'],
  roots: [],
  invitations: [],
  share: {
    pages: 1707,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host uhchat.net',
  },
  seen: [
    {
      at: 'public code, index files 20237948405 and 27895233190 (install code), read 2026-11',
      for: ['uhchat.net/code.php'],
    },
  ],
});
