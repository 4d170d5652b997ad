import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'sobot',
  name: 'Sobot',
  homepage: 'https://www.sobot.com',
  hosts: ['sobot.com/chat/frame'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 42618316573 and 2057152836 (install code), read 2026-11',
      for: ['sobot.com/chat/frame'],
    },
  ],
});
