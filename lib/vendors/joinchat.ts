import { defineVendor } from '../engine/vendor.ts';

// A WordPress button that leads to WhatsApp. Its box opens by itself, its tooltip and count speak unasked. The
// storage key it remembers with holds the hash of the site’s own text, so there is nothing we could write before
// it loads.
export default defineVendor({
  id: 'joinchat',
  name: 'Joinchat',
  homepage: 'https://join.chat',
  hosts: ['*/*/creame-whatsapp-me/public/js/joinchat.min.js', '*/*/creame-whatsapp-me/public/js/joinchat.js'],
  roots: ['.joinchat'],
  launcher: ['.joinchat__button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.joinchat--tooltip .joinchat__tooltip'],
    },
    {
      kind: 'badge',
      shows: ['.joinchat__badge.joinchat__badge--in'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.joinchat--chatbox .joinchat__chatbox'],
    close: [
      {
        do: 'call',
        name: 'joinchat_obj.close',
      },
    ],
    decline: ['.joinchat__close'],
  },
  remembers: {
    note: 'localStorage (or sessionStorage) joinchat_hashes lists the hashes of the texts a person has closed or answered; joinchat_obj.close() adds the present one, and none of box, tooltip and count comes back until the site changes its text.',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['*/*/creame-whatsapp-me/public/js/joinchat.min.js'],
    },
    {
      at: 'creame/joinchat public/js/joinchat.js and public/partials/html.php @5137c9fc',
      for: [
        '*/*/creame-whatsapp-me/public/js/joinchat.js',
        '.joinchat',
        '.joinchat__button',
        '.joinchat--tooltip .joinchat__tooltip',
        '.joinchat__badge.joinchat__badge--in',
        '.joinchat--chatbox .joinchat__chatbox',
        '.joinchat__close',
        'joinchat_obj.close',
      ],
    },
  ],
});
