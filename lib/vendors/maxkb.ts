import { defineVendor } from '../engine/vendor.ts';

// All in the page but the chat, which is a self-hosted frame. The first visit darkens the page around the button,
// with a card that explains it.
export default defineVendor({
  id: 'maxkb',
  name: 'MaxKB',
  homepage: 'https://maxkb.pro',
  roots: ['#maxkb'],
  launcher: ['#maxkb .maxkb-chat-button'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#maxkb .maxkb-tips', '#maxkb .maxkb-mask'],
      decline: ['#maxkb .maxkb-tips .maxkb-close', '#maxkb .maxkb-tips .maxkb-button button'],
      quiet: [
        {
          do: 'click',
          at: '#maxkb .maxkb-tips .maxkb-close',
        },
      ],
    },
  ],
  window: {
    shows: ['#maxkb-chat-container'],
    close: [
      {
        do: 'click',
        at: '#maxkb-chat-container .maxkb-chat-close',
      },
    ],
    decline: ['#maxkb-chat-container .maxkb-chat-close'],
  },
  remembers: {
    note: 'A word in localStorage, for good.',
    set: [
      {
        do: 'storage',
        in: 'localStorage',
        key: 'maxkbMaskTip',
        value: 'true',
      },
    ],
  },
  hosts: [],
  seen: [
    {
      at: '1Panel-dev/MaxKB apps/application/template/embed.js @003f338a',
      for: [
        '#maxkb',
        '#maxkb .maxkb-chat-button',
        '#maxkb .maxkb-tips',
        '#maxkb .maxkb-mask',
        '#maxkb .maxkb-tips .maxkb-close',
        '#maxkb .maxkb-tips .maxkb-button button',
        '#maxkb-chat-container',
        '#maxkb-chat-container .maxkb-chat-close',
        'maxkbMaskTip',
      ],
    },
  ],
});
