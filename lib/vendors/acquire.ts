import { defineVendor } from '../engine/vendor.ts';

// Served from s.acquire.io or from a subdomain per customer. Only its script is known: nothing of what it shows,
// and how, was found in public.
export default defineVendor({
  id: 'acquire',
  name: 'Acquire',
  homepage: 'https://acquire.io',
  hosts: ['s.acquire.io'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index file 15972968124 (a site loads a-…/init.js), read 2026-11',
      for: ['s.acquire.io'],
    },
  ],
});
