import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'quiq',
  name: 'Quiq',
  homepage: 'https://quiq.com',
  hosts: ['quiq-api.com/app/chat-ui/index.js'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 29330475708 and 52580384039 (install code), read 2026-11',
      for: ['quiq-api.com/app/chat-ui/index.js'],
    },
  ],
});
