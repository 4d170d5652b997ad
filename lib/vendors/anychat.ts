import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'anychat',
  name: 'AnyChat',
  homepage: 'https://anychat.one',
  hosts: ['api.anychat.one/widget'],
  roots: [],
  invitations: [],
  share: {
    pages: 391,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host api.anychat.one',
  },
  seen: [
    {
      at: 'public code, index files 5924664890 and 8434164850 (install code), read 2026-11',
      for: ['api.anychat.one/widget'],
    },
  ],
});
