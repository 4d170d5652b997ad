import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'salesmartly',
  name: 'SaleSmartly',
  homepage: 'https://www.salesmartly.com',
  hosts: ['plugin-code.salesmartly.com/js'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 65864074998 and 54023025686 (install code), read 2026-11',
      for: ['plugin-code.salesmartly.com/js'],
    },
  ],
});
