import { defineVendor } from '../engine/vendor.ts';

// Only its script is known: nothing of what it shows, and how, was found in public.
export default defineVendor({
  id: 'velaro',
  name: 'Velaro',
  homepage: 'https://velaro.com',
  hosts: ['api-visitor-us-east.velaro.com', 'srv0.velaro.com/visitor/'],
  roots: [],
  invitations: [],
  share: {
    pages: 82,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (api-visitor-us-east.velaro.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['api-visitor-us-east.velaro.com'],
    },
    {
      at: 'public code, index file 18837087688 (a site loads the older one), read 2026-11',
      for: ['srv0.velaro.com/visitor/'],
    },
  ],
});
