import { defineVendor } from '../engine/vendor.ts';

// One script for chat, one for a WhatsApp button. Nothing is known of invitations.
export default defineVendor({
  id: 'glassix',
  name: 'Glassix',
  homepage: 'https://www.glassix.com',
  hosts: ['cdn.glassix.com/clients/widget', 'cdn.glassix.com/clients/whatsapp.widget'],
  roots: ['#glassix-widget-launcher-container'],
  launcher: ['#glassix-widget-launcher-container'],
  invitations: [],
  window: {
    shows: ['#glassix-widget-iframe-container:not([aria-hidden="true"])'],
  },
  share: {
    pages: 745,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.glassix.com',
  },
  seen: [
    {
      at: 'public code, index files 1212967190 and 55422324385 (install code), read 2026-11',
      for: ['cdn.glassix.com/clients/widget', 'cdn.glassix.com/clients/whatsapp.widget'],
    },
    {
      at: 'public code, index files 68651524825 and 71652426233 (sites that press its button), read 2026-11',
      for: ['#glassix-widget-launcher-container'],
    },
    {
      at: 'public code, index file 41641201410 (a site that asks whether it is open), read 2026-11',
      for: ['#glassix-widget-iframe-container:not([aria-hidden="true"])'],
    },
  ],
});
