import { defineVendor } from '../engine/vendor.ts';

// The same host serves the vendor’s callback button, which is no chat. Nothing more is known.
export default defineVendor({
  id: 'binotel',
  name: 'Binotel Chat',
  homepage: 'https://www.binotel.ua',
  hosts: ['widgets.binotel.com/chat/widgets'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 30391487574 and 69478781513 (install code), read 2026-11',
      for: ['widgets.binotel.com/chat/widgets'],
    },
  ],
});
