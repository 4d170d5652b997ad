import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'easemob',
  name: 'Easemob',
  homepage: 'https://www.easemob.com',
  hosts: ['kefu.easemob.com/webim/easemob.js'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 32170872294 and 42479483540 (install code), read 2026-11',
      for: ['kefu.easemob.com/webim/easemob.js'],
    },
  ],
});
