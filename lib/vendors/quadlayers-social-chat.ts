import { defineVendor } from '../engine/vendor.ts';

// A WordPress plugin; all in the page. A press leads to WhatsApp, or to a box with several people first.
export default defineVendor({
  id: 'quadlayers-social-chat',
  name: 'Social Chat (QuadLayers)',
  homepage: 'https://quadlayers.com/products/whatsapp-chat/',
  roots: ['.qlwapp', '#qlwapp'],
  launcher: ['.qlwapp-toggle', '.qlwapp__button'],
  hosts: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 20385524140 and 27195051896 (saved pages), read 2026-11',
      for: ['.qlwapp', '#qlwapp', '.qlwapp-toggle'],
    },
    {
      at: 'public code, index file 36648080390 (a site’s copy of the markup), read 2026-11',
      for: ['.qlwapp__button'],
    },
  ],
});
