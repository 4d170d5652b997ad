import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'livechatoo',
  name: 'Livechatoo',
  homepage: 'https://www.livechatoo.com',
  hosts: ['app.livechatoo.com/js/web.min.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 533,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.livechatoo.com',
  },
  seen: [
    {
      at: 'public code, index files 28220541768 and 28390160304 (install code), read 2026-11',
      for: ['app.livechatoo.com/js/web.min.js'],
    },
  ],
});
