import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'vchat',
  name: 'vChat',
  homepage: 'https://vchat.vn',
  hosts: ['core.vchat.vn/code/tracking.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 594,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host core.vchat.vn',
  },
  seen: [
    {
      at: 'public code, index files 31524728393 and 38730115216 (install code), read 2026-11',
      for: ['core.vchat.vn/code/tracking.js'],
    },
  ],
});
