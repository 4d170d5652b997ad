import { defineVendor } from '../engine/vendor.ts';

// Its documented call opens and closes the window; no element of the window is known, so neither is used.
export default defineVendor({
  id: 'dixa',
  name: 'Dixa',
  homepage: 'https://www.dixa.com',
  hosts: ['messenger.dixa.io'],
  roots: ['.dixa-messenger-namespace', '.dixa-messenger-wrapper'],
  invitations: [],
  share: {
    pages: 336,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (messenger.dixa.io)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index file 45376770290 (a site loads bootstrap.js), read 2026-11',
      for: ['messenger.dixa.io'],
    },
    {
      at: 'public code, index files 24543863688 and 24666303540 (a script that removes competing chats), read 2026-11',
      for: ['.dixa-messenger-namespace'],
    },
    {
      at: 'public code, index file 8857002825 (a site styles it), read 2026-11',
      for: ['.dixa-messenger-wrapper'],
    },
  ],
});
