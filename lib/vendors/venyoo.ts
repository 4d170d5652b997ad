import { defineVendor } from '../engine/vendor.ts';

// A bot that asks for a telephone number. Detection only: neither its invitation nor its window was found
// described.
export default defineVendor({
  id: 'venyoo',
  name: 'Venyoo',
  homepage: 'https://venyoo.ru',
  hosts: ['api.venyoo.ru', 'chatclient.venew.io'],
  roots: ['.venyoo-mobile-widget-viewport'],
  invitations: [],
  share: {
    pages: 2629,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (api.venyoo.ru)',
  },
  seen: [
    { at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22', for: ['api.venyoo.ru'] },
    { at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a', for: ['chatclient.venew.io'] },
    {
      at: 'public code, index file 36683416210 (a site resets what the widget does to its page), read 2026-11',
      for: ['.venyoo-mobile-widget-viewport'],
    },
  ],
});
