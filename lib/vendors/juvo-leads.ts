import { defineVendor } from '../engine/vendor.ts';

// Only its script is known: nothing of what it shows, and how, was found in public.
export default defineVendor({
  id: 'juvo-leads',
  name: 'Juvo Leads',
  homepage: 'https://juvoleads.com',
  hosts: ['cdn.juvoleads.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 402,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.juvoleads.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index file 52448351825 (a site loads it), read 2026-11',
      for: ['cdn.juvoleads.com'],
    },
  ],
});
