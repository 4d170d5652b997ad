import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'chatsimple',
  name: 'Chatsimple',
  homepage: 'https://www.chatsimple.ai',
  hosts: ['cdn.chatsimple.ai/chat-bot-loader.js', 'cdn.chatsimple.ai/ai-loader.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 347,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.chatsimple.ai',
  },
  seen: [
    {
      at: 'public code, index files 24299388352, 7632984825 and 45440348483 (install code), read 2026-11',
      for: ['cdn.chatsimple.ai/chat-bot-loader.js', 'cdn.chatsimple.ai/ai-loader.js'],
    },
  ],
});
