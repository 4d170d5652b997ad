import { defineVendor } from '../engine/vendor.ts';

// It opens by itself on some sites; its elements are known only by hashed names that change.
export default defineVendor({
  id: 'chative',
  name: 'Chative',
  homepage: 'https://chative.io',
  hosts: ['messenger.svc.chative.io/static'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 30240926743 and 55039202096 (install code), read 2026-11',
      for: ['messenger.svc.chative.io/static'],
    },
  ],
});
