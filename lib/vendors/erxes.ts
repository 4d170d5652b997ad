import { defineVendor } from '../engine/vendor.ts';

// Mostly self-hosted. The button is in a frame the page writes, the chat in a cross-origin one; its holder tells
// whether it is open, and the same button closes it.
export default defineVendor({
  id: 'erxes',
  name: 'Erxes Messenger',
  homepage: 'https://erxes.io',
  hosts: ['*/build/messengerWidget.bundle.js'],
  roots: ['#erxes-messenger-container'],
  launcher: ['iframe#erxes-launcher >>> .erxes-launcher'],
  invitations: [],
  window: {
    shows: [
      '.erxes-messenger-frame.erxes-messenger-shown',
      '#erxes-messenger-container.erxes-messenger-shown',
    ],
    decline: ['iframe#erxes-launcher >>> .erxes-launcher'],
  },
  seen: [
    {
      at: 'public code, index file 20194505626 (the messenger’s embed script in erxes/erxes), read 2026-11',
      for: [
        '#erxes-messenger-container',
        'iframe#erxes-launcher >>> .erxes-launcher',
        '.erxes-messenger-frame.erxes-messenger-shown',
      ],
    },
    {
      at: 'public code, index files 49118073735 and 43398779302 (install code), read 2026-11',
      for: ['*/build/messengerWidget.bundle.js'],
    },
    {
      at: 'public code, index file 19814730811 (saved page of an older version), read 2026-11',
      for: ['#erxes-messenger-container.erxes-messenger-shown'],
    },
  ],
});
