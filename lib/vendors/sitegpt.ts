import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'sitegpt',
  name: 'SiteGPT',
  homepage: 'https://sitegpt.ai',
  hosts: ['sitegpt.ai/widget'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 24578516049 and 46632028143 (install code), read 2026-11',
      for: ['sitegpt.ai/widget'],
    },
  ],
});
