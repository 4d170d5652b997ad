import { defineVendor } from '../engine/vendor.ts';

// In a shadow root. The card of the button says what the button says, and stays until its cross is pressed.
export default defineVendor({
  id: 'grispi',
  name: 'Grispi',
  homepage: 'https://grispi.com',
  hosts: ['grispi.app/chat-widget/chat-widget.js'],
  roots: ['[data-grispi-chat="true"]'],
  launcher: ['[data-grispi-chat="true"] >>> button.cb-fixed > .cb-shrink-0'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['[data-grispi-chat="true"] >>> button.cb-fixed > .cb-message-box'],
      decline: ['[data-grispi-chat="true"] >>> button.cb-fixed > .cb-message-box button'],
      quiet: [
        {
          do: 'click',
          at: '[data-grispi-chat="true"] >>> button.cb-fixed > .cb-message-box button',
        },
      ],
    },
  ],
  window: {
    shows: ['[data-grispi-chat="true"] >>> .cb-fixed.cb-inset-0'],
  },
  remembers: {
    note: 'In localStorage, that the card was declined; the key holds the tenant’s name.',
  },
  seen: [
    {
      at: 'grispiapp/chat-widget README.md @51ae4ec6',
      for: ['grispi.app/chat-widget/chat-widget.js'],
    },
    {
      at: 'grispiapp/chat-widget src/index.tsx @0feb389a',
      for: ['[data-grispi-chat="true"]'],
    },
    {
      at: 'grispiapp/chat-widget src/components/sticky-cta.tsx @d0ea14c4',
      for: [
        '[data-grispi-chat="true"] >>> button.cb-fixed > .cb-shrink-0',
        '[data-grispi-chat="true"] >>> button.cb-fixed > .cb-message-box',
        '[data-grispi-chat="true"] >>> button.cb-fixed > .cb-message-box button',
      ],
    },
    {
      at: 'grispiapp/chat-widget src/components/chat-box/index.tsx @3d923611',
      for: ['[data-grispi-chat="true"] >>> .cb-fixed.cb-inset-0'],
    },
  ],
});
