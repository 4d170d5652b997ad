import { defineVendor } from '../engine/vendor.ts';

// The banner holds the tab that is pressed and, once opened, the dialog: it must never be hidden as a whole, and
// what tells it closed from open is not known.
export default defineVendor({
  id: 'vergic',
  name: 'Vergic Engage',
  homepage: 'https://www.vergic.com',
  hosts: ['account.psplugin.com'],
  roots: ['.vngage-banner'],
  launcher: ['.vngage-tab'],
  invitations: [],
  share: {
    pages: 64,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (account.psplugin.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index file 41802932351 (a site loads it), read 2026-11',
      for: ['account.psplugin.com'],
    },
    {
      at: 'public code, index files 29168004519 and 31670498508 (sites style it), read 2026-11',
      for: ['.vngage-banner'],
    },
    {
      at: 'public code, index file 17302275514 (a site presses it), read 2026-11',
      for: ['.vngage-tab'],
    },
  ],
});
