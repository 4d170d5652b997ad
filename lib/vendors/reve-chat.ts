import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'reve-chat',
  name: 'REVE Chat',
  homepage: 'https://www.revechat.com',
  hosts: ['static.revechat.com/widget/scripts'],
  roots: [],
  invitations: [],
  share: {
    pages: 123,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host static.revechat.com',
  },
  seen: [
    {
      at: 'public code, index files 394696573 and 13131615627 (install code), read 2026-11',
      for: ['static.revechat.com/widget/scripts'],
    },
  ],
});
