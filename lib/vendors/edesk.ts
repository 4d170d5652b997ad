import { defineVendor } from '../engine/vendor.ts';

// Formerly xSellco, whose address its script keeps. Only its script is known: nothing of what it shows, and how,
// was found in public.
export default defineVendor({
  id: 'edesk',
  name: 'eDesk',
  homepage: 'https://www.edesk.com',
  hosts: ['widgets.xsellco.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 387,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widgets.xsellco.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index files 24525462669 and 24399491531 (sites load js/widgets.js), read 2026-11',
      for: ['widgets.xsellco.com'],
    },
  ],
});
