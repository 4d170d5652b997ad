import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'liveadmins',
  name: 'LiveAdmins',
  homepage: 'https://www.liveadmins.com',
  hosts: [
    'thelivechatsoftware.com/assets/liveadmins',
    'thelivechatsoftware.com/Dashboard/cwgen/scripts/library.js',
  ],
  roots: [],
  invitations: [],
  share: {
    pages: 840,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn1.thelivechatsoftware.com',
  },
  seen: [
    {
      at: 'public code, index files 4533429870, 37882969628, 17089967811 and 17632261288 (install code), read 2026-11',
      for: [
        'thelivechatsoftware.com/assets/liveadmins',
        'thelivechatsoftware.com/Dashboard/cwgen/scripts/library.js',
      ],
    },
  ],
});
