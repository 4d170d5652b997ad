import { defineVendor } from '../engine/vendor.ts';

// One frame from the vendor for button and window; its box has one height for each. It can open by itself, but how
// to close it is not known.
export default defineVendor({
  id: 'caresoft',
  name: 'CareSoft Web Chat',
  homepage: 'https://caresoft.vn',
  hosts: ['webchat.caresoft.vn/js/CsChat', 'webchat.caresoft.vn/widget/widget.min.js'],
  roots: ['#cs-live-chat'],
  launcher: [
    {
      at: '#cs-live-chat',
      size: {
        maxHeight: 60,
      },
    },
  ],
  window: {
    shows: [
      {
        at: '#cs-live-chat',
        size: {
          minHeight: 200,
        },
      },
    ],
  },
  invitations: [],
  share: {
    pages: 159,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host webchat.caresoft.vn',
  },
  seen: [
    {
      at: 'public code, index files 36464692973 and 43284807834 (install code), read 2026-11',
      for: ['webchat.caresoft.vn/js/CsChat', 'webchat.caresoft.vn/widget/widget.min.js'],
    },
    {
      at: 'public code, index file 4441218501 (copy of the vendor’s script: the box and its two sizes), read 2026-11',
      for: ['#cs-live-chat'],
    },
  ],
});
