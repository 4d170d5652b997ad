import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known; some sites draw the chat themselves.
export default defineVendor({
  id: 'boost-ai',
  name: 'boost.ai',
  homepage: 'https://boost.ai',
  hosts: ['boost.ai/chatPanel/chatPanel.js'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 21541775880 and 65848804595 (install code), read 2026-11',
      for: ['boost.ai/chatPanel/chatPanel.js'],
    },
  ],
});
