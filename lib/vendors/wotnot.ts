import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'wotnot',
  name: 'WotNot',
  homepage: 'https://wotnot.io',
  hosts: ['app.wotnot.io/chat-widget'],
  roots: [],
  invitations: [],
  share: {
    pages: 146,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.wotnot.io',
  },
  seen: [
    {
      at: 'public code, index files 13788115317 and 66436002377 (install code), read 2026-11',
      for: ['app.wotnot.io/chat-widget'],
    },
  ],
});
