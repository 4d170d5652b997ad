import { defineVendor } from '../engine/vendor.ts';

// Parts in the page.
export default defineVendor({
  id: 'qiyu',
  name: 'Qiyu (NetEase)',
  homepage: 'https://qiyukf.com',
  hosts: ['qiyukf.com/script'],
  roots: ['#YSF-BTN-HOLDER'],
  launcher: ['#YSF-BTN-HOLDER'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 32253024481 and 3721931741 (install code), read 2026-11',
      for: ['qiyukf.com/script'],
    },
    {
      at: 'public code, index files 10279784366 and 34389441700 (sites that hide or move it), read 2026-11',
      for: ['#YSF-BTN-HOLDER'],
    },
  ],
});
