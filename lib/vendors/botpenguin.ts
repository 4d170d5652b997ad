import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'botpenguin',
  name: 'BotPenguin',
  homepage: 'https://botpenguin.com',
  hosts: ['cdn.botpenguin.com/website-bot.js', 'cdn.botpenguin.com/bot.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 348,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.botpenguin.com',
  },
  seen: [
    {
      at: 'public code, index files 71035463975, 37736643202 and 34004408901 (install code), read 2026-11',
      for: ['cdn.botpenguin.com/website-bot.js', 'cdn.botpenguin.com/bot.js'],
    },
  ],
});
