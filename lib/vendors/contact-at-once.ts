import { defineVendor } from '../engine/vendor.ts';

// Bought by LivePerson and still loaded by car dealers’ sites. The chat opens in a window of its own.
export default defineVendor({
  id: 'contact-at-once',
  name: 'Contact At Once!',
  homepage: 'https://www.contactatonce.com',
  hosts: ['contactatonce.com'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; public code, index file 14043515333 (a site opens the chat’s own window), read 2026-11',
      for: ['contactatonce.com'],
    },
  ],
});
