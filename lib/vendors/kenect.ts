import { defineVendor } from '../engine/vendor.ts';

// Text messages from a car dealer’s page. Nothing more is known.
export default defineVendor({
  id: 'kenect',
  name: 'Kenect',
  homepage: 'https://www.kenect.com',
  hosts: ['resource.kenect.com/api/v1/widget'],
  roots: [],
  invitations: [],
  share: {
    pages: 3676,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host resource.kenect.com',
  },
  seen: [
    {
      at: 'public code, index file 12956191668 (a site loads it), read 2026-11',
      for: ['resource.kenect.com/api/v1/widget'],
    },
  ],
});
