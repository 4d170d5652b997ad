import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'botcopy',
  name: 'Botcopy',
  homepage: 'https://www.botcopy.com',
  hosts: ['widget.botcopy.com/js/injection.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 64,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.botcopy.com',
  },
  seen: [
    {
      at: 'public code, index files 34032914072 and 24212761483 (install code), read 2026-11',
      for: ['widget.botcopy.com/js/injection.js'],
    },
  ],
});
