import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'usedesk',
  name: 'Usedesk',
  homepage: 'https://usedesk.com',
  hosts: ['lib.usedesk.ru/secure.usedesk.ru'],
  roots: [],
  invitations: [],
  share: {
    pages: 471,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host lib.usedesk.ru',
  },
  seen: [
    {
      at: 'public code, index files 10956462418 and 12517878781 (install code), read 2026-11',
      for: ['lib.usedesk.ru/secure.usedesk.ru'],
    },
  ],
});
