import { defineVendor } from '../engine/vendor.ts';

// One frame from the vendor and a button in the page. How the frame shows that it is open is not known.
export default defineVendor({
  id: 'botstar',
  name: 'BotStar',
  homepage: 'https://botstar.com',
  hosts: ['widget.botstar.com/static/js/widget.js'],
  roots: ['iframe[name="bs-chatbot-widget-frame"]'],
  launcher: ['iframe[name="bs-chatbot-widget-frame"] ~ [class*="bs-chatbot-fab"]'],
  invitations: [],
  share: {
    pages: 105,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.botstar.com',
  },
  seen: [
    {
      at: 'public code, index files 47668983152 and 40695587947 (install code), read 2026-11',
      for: ['widget.botstar.com/static/js/widget.js'],
    },
    {
      at: 'public code, index files 4724059788 and 4610690755 (saved pages), read 2026-11',
      for: [
        'iframe[name="bs-chatbot-widget-frame"]',
        'iframe[name="bs-chatbot-widget-frame"] ~ [class*="bs-chatbot-fab"]',
      ],
    },
  ],
});
