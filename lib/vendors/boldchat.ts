import { defineVendor } from '../engine/vendor.ts';

// The floating element is a launcher too (a site presses its link to begin a chat): nothing known tells an
// invitation from it. The chat opens in a window of its own.
export default defineVendor({
  id: 'boldchat',
  name: 'BoldChat',
  homepage: 'https://www.boldchat.com',
  hosts: ['vmss.boldchat.com/aid/', 'vmss-eu.boldchat.com', 'livechat.boldchat.com/aid/'],
  roots: ['.bcFloat', '.bcStatic'],
  launcher: ['.bcFloat a', '.bcStatic'],
  invitations: [],
  seen: [
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81',
      for: ['vmss.boldchat.com/aid/'],
    },
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['vmss-eu.boldchat.com'],
    },
    {
      at: 'public code, index files 2079180106 and 25524047978 (sites embed it), read 2026-11',
      for: ['livechat.boldchat.com/aid/', '.bcStatic'],
    },
    {
      at: 'public code, index file 15742342250 (a site presses it), read 2026-11',
      for: ['.bcFloat', '.bcFloat a'],
    },
  ],
});
