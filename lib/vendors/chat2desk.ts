import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'chat2desk',
  name: 'Chat2Desk',
  homepage: 'https://chat2desk.com',
  hosts: ['livechatv2.chat2desk.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 502,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host livechatv2.chat2desk.com',
  },
  seen: [
    {
      at: 'public code, index files 14697799869 and 41115297550 (install code), read 2026-11',
      for: ['livechatv2.chat2desk.com'],
    },
  ],
});
