import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'gallabox',
  name: 'Gallabox WhatsApp widget',
  homepage: 'https://gallabox.com',
  hosts: ['waw.gallabox.com/whatsapp-widget.min.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 407,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host waw.gallabox.com',
  },
  seen: [
    {
      at: 'public code, index files 24647555492 and 59773447497 (install code), read 2026-11',
      for: ['waw.gallabox.com/whatsapp-widget.min.js'],
    },
  ],
});
