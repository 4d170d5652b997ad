import { defineVendor } from '../engine/vendor.ts';

// Its documented functions hide and minimise it; no element of the window is known.
export default defineVendor({
  id: 'kayako',
  name: 'Kayako',
  homepage: 'https://kayako.com',
  hosts: ['assets.kayako.com'],
  roots: ['#kayako-messenger', '#kayako-messenger-frame'],
  invitations: [],
  share: {
    pages: 103,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (assets.kayako.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['assets.kayako.com'],
    },
    {
      at: 'public code, index file 1912499882 (a site looks for them), read 2026-11',
      for: ['#kayako-messenger', '#kayako-messenger-frame'],
    },
  ],
});
