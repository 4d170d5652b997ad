import { defineVendor } from '../engine/vendor.ts';

// Chat of hotels. Nothing more is known.
export default defineVendor({
  id: 'asksuite',
  name: 'Asksuite',
  homepage: 'https://asksuite.com',
  hosts: ['cdn.asksuite.com/infochat.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 2463,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.asksuite.com',
  },
  seen: [
    {
      at: 'public code, index files 66101874561 and 38092853888 (install code), read 2026-11',
      for: ['cdn.asksuite.com/infochat.js'],
    },
  ],
});
