import { defineVendor } from '../engine/vendor.ts';

// One frame. What it shows when is not known.
export default defineVendor({
  id: 'interakt',
  name: 'Interakt',
  homepage: 'https://www.interakt.shop',
  hosts: ['app.interakt.ai/kiwi-sdk'],
  roots: ['#kiwi-big-iframe-wrapper'],
  invitations: [],
  share: {
    pages: 1242,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host app.interakt.ai',
  },
  seen: [
    {
      at: 'public code, index files 18068233561 and 1243834087 (install code), read 2026-11',
      for: ['app.interakt.ai/kiwi-sdk'],
    },
    {
      at: 'public code, index files 25342721768 and 69337703330 (a test that enters the frame, a site that hides it), read 2026-11',
      for: ['#kiwi-big-iframe-wrapper'],
    },
  ],
});
