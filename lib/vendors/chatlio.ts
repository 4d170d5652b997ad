import { defineVendor } from '../engine/vendor.ts';

// Two generations: a custom element whose inside is not known, and an older one in the page, told by the class
// “chatlio-closed”.
export default defineVendor({
  id: 'chatlio',
  name: 'Chatlio',
  homepage: 'https://chatlio.com',
  hosts: ['w.chatlio.com'],
  roots: ['chatlio-widget', '.chatlio-widget'],
  launcher: ['.chatlio-widget.chatlio-closed .chatlio-title-bar'],
  invitations: [],
  window: {
    shows: ['.chatlio-widget:not(.chatlio-closed)'],
  },
  share: {
    pages: 375,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (w.chatlio.com)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['w.chatlio.com'],
    },
    {
      at: 'public code, index files 56396308961 and 28595679260 (sites embed it), read 2026-11; chatlio.com/docs/api-v1',
      for: ['chatlio-widget'],
    },
    {
      at: 'public code, index file 10486849958 (a site styles it), read 2026-11',
      for: [
        '.chatlio-widget',
        '.chatlio-widget.chatlio-closed .chatlio-title-bar',
        '.chatlio-widget:not(.chatlio-closed)',
      ],
    },
  ],
});
