import { defineVendor } from '../engine/vendor.ts';

// One script for chat, one for a WhatsApp button. Nothing more is known.
export default defineVendor({
  id: 'glassix',
  name: 'Glassix',
  homepage: 'https://www.glassix.com',
  hosts: ['cdn.glassix.com/clients/widget', 'cdn.glassix.com/clients/whatsapp.widget'],
  roots: [],
  invitations: [],
  share: {
    pages: 745,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.glassix.com',
  },
  seen: [
    {
      at: 'public code, index files 1212967190 and 55422324385 (install code), read 2026-11',
      for: ['cdn.glassix.com/clients/widget', 'cdn.glassix.com/clients/whatsapp.widget'],
    },
  ],
});
