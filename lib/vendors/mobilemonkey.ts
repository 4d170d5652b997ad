import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'mobilemonkey',
  name: 'MobileMonkey (Customers.ai)',
  homepage: 'https://customers.ai',
  hosts: ['static.mobilemonkey.com/js'],
  roots: [],
  invitations: [],
  share: {
    pages: 279,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host webchat.mobilemonkey.com',
  },
  seen: [
    {
      at: 'public code, index files 34170197849 and 35776161832 (install code), read 2026-11',
      for: ['static.mobilemonkey.com/js'],
    },
  ],
});
