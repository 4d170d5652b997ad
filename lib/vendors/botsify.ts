import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'botsify',
  name: 'Botsify',
  homepage: 'https://botsify.com',
  hosts: ['botsify.com/web-bot/script'],
  roots: [],
  invitations: [],
  share: {
    pages: 54,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.botsify.com',
  },
  seen: [
    {
      at: 'public code, index files 32849906080, 57575389781 and 70748863394 (install code), read 2026-11',
      for: ['botsify.com/web-bot/script'],
    },
  ],
});
