import { defineVendor } from '../engine/vendor.ts';

// Detection only: its documented functions hide nothing, and nobody who wrote about its notifications’ elements
// was found.
export default defineVendor({
  id: 'iadvize',
  name: 'iAdvize',
  homepage: 'https://www.iadvize.com',
  hosts: ['iadvize.com/iadvize.js', 'halc.iadvize.com'],
  roots: ['#iadvize-container'],
  invitations: [],
  share: {
    pages: 694,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (halc.iadvize.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['iadvize.com/iadvize.js'],
    },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['halc.iadvize.com'],
    },
    {
      at: 'public code, index files 7835520515 and 33296551927 (scripts of other vendors know it by this id), read 2026-11',
      for: ['#iadvize-container'],
    },
  ],
});
