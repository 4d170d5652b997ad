import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'subiz',
  name: 'Subiz',
  homepage: 'https://subiz.com.vn',
  hosts: ['widget.subiz.net'],
  roots: ['#subiz_wrapper'],
  invitations: [],
  share: {
    pages: 1520,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.subiz.net',
  },
  seen: [
    {
      at: 'public code, index files 10268783328 and 2106308844 (install code), read 2026-11',
      for: ['widget.subiz.net'],
    },
    {
      at: 'public code, index files 33685755688 and 40379620100 (sites that move it), read 2026-11',
      for: ['#subiz_wrapper'],
    },
  ],
});
