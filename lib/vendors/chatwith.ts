import { defineVendor } from '../engine/vendor.ts';

// Opens WhatsApp. Nothing more is known.
export default defineVendor({
  id: 'chatwith',
  name: 'ChatWith',
  homepage: 'https://chatwith.io',
  hosts: ['widget.tochat.be/bundle.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 1392,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.tochat.be',
  },
  seen: [
    {
      at: 'public code, index files 29241693349 and 24318237546 (install code), read 2026-11',
      for: ['widget.tochat.be/bundle.js'],
    },
  ],
});
