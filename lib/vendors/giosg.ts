import { defineVendor } from '../engine/vendor.ts';

// The dialog opens by itself: a script of somebody annoyed by it closes it by its only button at the top. Its
// launcher was not found described.
export default defineVendor({
  id: 'giosg',
  name: 'Giosg',
  homepage: 'https://www.giosg.com',
  hosts: ['service.giosg.com'],
  roots: ['#giosg_live_chat_dialog'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#giosg_live_chat_dialog'],
    close: [
      { do: 'click', at: '#giosg_live_chat_dialog > div:nth-of-type(1) > div:nth-of-type(1) > button' },
    ],
    decline: ['#giosg_live_chat_dialog > div:nth-of-type(1) > div:nth-of-type(1) > button'],
  },
  share: {
    pages: 764,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (service.giosg.com)',
  },
  seen: [
    { at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a', for: ['service.giosg.com'] },
    {
      at: 'public code, index file 47510977216 (a script closes it), read 2026-11',
      for: [
        '#giosg_live_chat_dialog',
        '#giosg_live_chat_dialog > div:nth-of-type(1) > div:nth-of-type(1) > button',
      ],
    },
  ],
});
