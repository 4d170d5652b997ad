import { defineVendor } from '../engine/vendor.ts';

// Of the older client only the window’s class is known; of the newer one only the attribute that sites carry.
export default defineVendor({
  id: 'puzzel',
  name: 'Puzzel',
  homepage: 'https://www.puzzel.com',
  hosts: ['chat.puzzel.com'],
  roots: ['.intelecomchat', '[data-puzzel-chat]'],
  invitations: [],
  window: {
    shows: ['.intelecomchatdialog'],
  },
  share: {
    pages: 64,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (chat.puzzel.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index file 36893481072 (a site loads the client), read 2026-11',
      for: ['chat.puzzel.com'],
    },
    {
      at: 'public code, index file 24584546440 (a site styles it), read 2026-11',
      for: ['.intelecomchat'],
    },
    {
      at: 'public code, index file 2054242559 (a site embeds it), read 2026-11',
      for: ['[data-puzzel-chat]'],
    },
    {
      at: 'public code, index file 37120733884 (a site styles the dialog), read 2026-11',
      for: ['.intelecomchatdialog'],
    },
  ],
});
