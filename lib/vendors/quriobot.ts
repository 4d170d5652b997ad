import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'quriobot',
  name: 'Quriobot',
  homepage: 'https://quriobot.com',
  hosts: ['static.botsrv2.com/website/js/widget2'],
  roots: [],
  invitations: [],
  share: {
    pages: 1651,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host static.botsrv2.com',
  },
  seen: [
    {
      at: 'public code, index files 15387420791 and 36942185600 (install code), read 2026-11',
      for: ['static.botsrv2.com/website/js/widget2'],
    },
  ],
});
