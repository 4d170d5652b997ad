import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'gobot',
  name: 'Gobot',
  homepage: 'https://www.getgobot.com',
  hosts: ['www.getgobot.com/app/v1/gobot-client.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 382,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host www.getgobot.com',
  },
  seen: [
    {
      at: 'public code, index files 41655409552 and 33986170685 (install code), read 2026-11',
      for: ['www.getgobot.com/app/v1/gobot-client.js'],
    },
  ],
});
