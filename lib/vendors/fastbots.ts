import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'fastbots',
  name: 'FastBots',
  homepage: 'https://fastbots.ai',
  hosts: ['app.fastbots.ai/embed.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 597,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.fastbots.ai',
  },
  seen: [
    {
      at: 'public code, index files 26207019411 and 23181815210 (install code), read 2026-11',
      for: ['app.fastbots.ai/embed.js'],
    },
  ],
});
