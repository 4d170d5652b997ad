import { defineVendor } from '../engine/vendor.ts';

// Its documented functions close the window; no element of the window or of a greeting is known.
export default defineVendor({
  id: 'zowie',
  name: 'Zowie',
  homepage: 'https://getzowie.com',
  hosts: ['chat.getzowie.com'],
  roots: ['#zowieChatbotWrapper'],
  invitations: [],
  share: {
    pages: 130,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (chat.getzowie.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index files 34097553977 and 31410425412 (sites load it from subdomains), read 2026-11',
      for: ['chat.getzowie.com'],
    },
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81; public code, index file 54677919489 (a site styles it), read 2026-11',
      for: ['#zowieChatbotWrapper'],
    },
  ],
});
