import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'ruby-chat',
  name: 'Ruby live chat',
  homepage: 'https://www.ruby.com',
  hosts: ['chatwidget.ruby.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 241,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host chatwidget.ruby.com',
  },
  seen: [
    {
      at: 'public code, index files 14022276291 and 58420927110 (install code), read 2026-11',
      for: ['chatwidget.ruby.com'],
    },
  ],
});
