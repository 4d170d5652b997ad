import { defineVendor } from '../engine/vendor.ts';

// The script comes from a distribution of its own at a delivery network. Nothing more is known.
export default defineVendor({
  id: 'aisensy',
  name: 'AiSensy WhatsApp widget',
  homepage: 'https://aisensy.com',
  hosts: ['d3mkw6s8thqya7.cloudfront.net/integration-plugin.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 754,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host wa.aisensy.com',
  },
  seen: [
    {
      at: 'public code, index files 27549284723 and 52463828173 (install code), read 2026-11',
      for: ['d3mkw6s8thqya7.cloudfront.net/integration-plugin.js'],
    },
  ],
});
