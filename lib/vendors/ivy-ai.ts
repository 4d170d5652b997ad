import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'ivy-ai',
  name: 'Ivy.ai',
  homepage: 'https://ivy.ai',
  hosts: ['bot.ivy.ai/bot/script'],
  roots: [],
  invitations: [],
  share: {
    pages: 246,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host bot.ivy.ai',
  },
  seen: [
    {
      at: 'public code, index file 3583892777 (install code), read 2026-11',
      for: ['bot.ivy.ai/bot/script'],
    },
  ],
});
