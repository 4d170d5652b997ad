import { defineVendor } from '../engine/vendor.ts';

// Chat of hotels. Nothing more is known.
export default defineVendor({
  id: 'quicktext',
  name: 'Quicktext',
  homepage: 'https://www.quicktext.im',
  hosts: ['cdn.quicktext.im/widget.min.js', 'cdn.quicktext.im/qt.min.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 749,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.quicktext.im',
  },
  seen: [
    {
      at: 'public code, index files 53108491912 and 24632584513 (install code), read 2026-11',
      for: ['cdn.quicktext.im/widget.min.js', 'cdn.quicktext.im/qt.min.js'],
    },
  ],
});
