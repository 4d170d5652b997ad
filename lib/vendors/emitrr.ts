import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'emitrr',
  name: 'Emitrr',
  homepage: 'https://emitrr.com',
  hosts: ['widget.emitrr.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 69,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.emitrr.com',
  },
  seen: [
    {
      at: 'public code, index files 13660074930 and 61393254059 (install code), read 2026-11',
      for: ['widget.emitrr.com'],
    },
  ],
});
