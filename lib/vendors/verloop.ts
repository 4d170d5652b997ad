import { defineVendor } from '../engine/vendor.ts';

// Launcher and window share one frame; by what it shows that the window is open is not known.
export default defineVendor({
  id: 'verloop',
  name: 'Verloop',
  homepage: 'https://verloop.io',
  hosts: ['verloop.io/livechat/'],
  roots: ['iframe#verloop-iframe'],
  launcher: ['.verloop-button'],
  invitations: [],
  share: {
    pages: 74,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn-ops.verloop.io)',
  },
  seen: [
    {
      at: 'public code, index file 18279224586 (a site loads script.min.js from its subdomain), read 2026-11',
      for: ['verloop.io/livechat/'],
    },
    {
      at: 'public code, index files 42008730878 and 9414292052 (tests of sites), read 2026-11',
      for: ['iframe#verloop-iframe'],
    },
    {
      at: 'public code, index file 29481380890 (a site moves it), read 2026-11',
      for: ['.verloop-button'],
    },
  ],
});
