import { defineVendor } from '../engine/vendor.ts';

// All in the page. The card comes once a session; a site’s rule for a page can add the line of an agent, a box to
// write in and the button’s ring, which a real agent’s joining shows as well and are left alone.
export default defineVendor({
  id: 'sleak',
  name: 'Sleak',
  homepage: 'https://sleak.chat',
  hosts: ['cdn.sleak.chat/fetchsleakbot.js'],
  roots: ['#sleak-html'],
  launcher: ['#sleak-widgetwrap:not(:has(#sleak-body-embed.open)) > #sleak-buttonwrap'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#sleak-html .sleak-popup-embed'],
      decline: ['.sleak-popup-embed-closebtn[close-popup]'],
      quiet: [
        {
          do: 'click',
          at: '.sleak-popup-embed-closebtn[close-popup]',
        },
      ],
    },
    {
      kind: 'badge',
      shows: ['#sleak-btn-notification-count'],
    },
  ],
  window: {
    shows: ['#sleak-body-embed.open'],
    decline: ['#sleak-mobile-handle', '#sleak-widgetwrap:has(#sleak-body-embed.open) > #sleak-buttonwrap'],
  },
  remembers: {
    note: 'In sessionStorage, that the card was shown; the key holds the bot’s id.',
  },
  share: {
    pages: 112,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.sleak.chat',
  },
  seen: [
    {
      at: 'public code, index file 53398789164 (install code), read 2026-11',
      for: ['cdn.sleak.chat/fetchsleakbot.js'],
    },
    {
      at: 'Sleak-Chat/sleakbot-v2 fetchsleakbot.js @d69aedf9 (copy in public code, index file 48059129849)',
      for: ['#sleak-html', '#sleak-html .sleak-popup-embed', '#sleak-body-embed.open'],
    },
    {
      at: 'Sleak-Chat/sleakbot-v2 sleakbot.html @ca302beb',
      for: [
        '#sleak-widgetwrap:not(:has(#sleak-body-embed.open)) > #sleak-buttonwrap',
        '.sleak-popup-embed-closebtn[close-popup]',
        '#sleak-btn-notification-count',
        '#sleak-mobile-handle',
        '#sleak-widgetwrap:has(#sleak-body-embed.open) > #sleak-buttonwrap',
      ],
    },
  ],
});
