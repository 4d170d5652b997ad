import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'botmaker',
  name: 'Botmaker',
  homepage: 'https://botmaker.com',
  hosts: ['go.botmaker.com/rest/webchat'],
  roots: [],
  invitations: [],
  share: {
    pages: 866,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host go.botmaker.com',
  },
  seen: [
    {
      at: 'public code, index files 47896486394 and 32200568114 (install code), read 2026-11',
      for: ['go.botmaker.com/rest/webchat'],
    },
  ],
});
