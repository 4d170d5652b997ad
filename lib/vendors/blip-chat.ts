import { defineVendor } from '../engine/vendor.ts';

// A button in the page and one cross-origin frame. The same button closes; its id says open, so nobody presses it
// but the person.
export default defineVendor({
  id: 'blip-chat',
  name: 'Blip Chat',
  homepage: 'https://www.blip.ai',
  hosts: ['unpkg.com/blip-chat-widget', 'chat.blip.ai'],
  bundled: true,
  roots: ['#blip-chat-container'],
  launcher: ['#blip-chat-open-iframe'],
  invitations: [
    {
      kind: 'badge',
      shows: ['#blip-chat-notifications'],
    },
  ],
  window: {
    shows: ['iframe#blip-chat-iframe.blip-chat-iframe-opened'],
    decline: ['#blip-chat-close-icon'],
  },
  remembers: {
    note: 'Nothing: the number is what the frame says.',
  },
  seen: [
    {
      at: 'npm blip-chat-widget 1.12.0 dist/blip-chat.js',
      for: [
        'chat.blip.ai',
        '#blip-chat-container',
        '#blip-chat-open-iframe',
        '#blip-chat-notifications',
        'iframe#blip-chat-iframe.blip-chat-iframe-opened',
        '#blip-chat-close-icon',
      ],
    },
    {
      at: 'npm blip-chat-widget 1.12.0 README.md',
      for: ['unpkg.com/blip-chat-widget'],
    },
  ],
});
