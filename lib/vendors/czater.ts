import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'czater',
  name: 'Czater',
  homepage: 'https://www.czater.pl',
  hosts: ['www.czater.pl/assets/modules/chat/js/chat.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 974,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host www.czater.pl',
  },
  seen: [
    {
      at: 'public code, index files 33285104467 and 20218586544 (install code), read 2026-11',
      for: ['www.czater.pl/assets/modules/chat/js/chat.js'],
    },
  ],
});
