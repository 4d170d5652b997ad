import { defineVendor } from '../engine/vendor.ts';

// Self-hosted. A holder of its own in the page, the chat in a frame inside it; a campaign’s message is a second
// frame beside it, its cross inside.
export default defineVendor({
  id: 'chaskiq',
  name: 'Chaskiq',
  homepage: 'https://chaskiq.io',
  roots: ['#ChaskiqMessengerRoot'],
  launcher: ['#chaskiq-prime'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#chaskiq-user-auto-messages'],
    },
  ],
  window: {
    shows: ['#chaskiq-messenger-body [data-open="true"]'],
    decline: ['#chaskiq-prime'],
  },
  hosts: [],
  seen: [
    {
      at: 'public code, index file 47207396559 (the embed script of chaskiq/chaskiq), read 2026-11',
      for: [
        '#ChaskiqMessengerRoot',
        '#chaskiq-prime',
        'iframe#chaskiq-user-auto-messages',
        '#chaskiq-messenger-body [data-open="true"]',
      ],
    },
  ],
});
