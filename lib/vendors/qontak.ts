import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'qontak',
  name: 'Mekari Qontak',
  homepage: 'https://qontak.com',
  hosts: ['webchat.qontak.com/qchatInitialize.js', 'webchat.qontak.com/js/app.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 253,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host webchat.qontak.com',
  },
  seen: [
    {
      at: 'public code, index files 20597451870, 28537542306 and 55110838854 (install code), read 2026-11',
      for: ['webchat.qontak.com/qchatInitialize.js', 'webchat.qontak.com/js/app.js'],
    },
  ],
});
