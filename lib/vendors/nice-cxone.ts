import { defineVendor } from '../engine/vendor.ts';

// Only its script is known: nothing of what it shows, and how, was found in public.
export default defineVendor({
  id: 'nice-cxone',
  name: 'NICE CXone',
  homepage: 'https://www.nice.com',
  hosts: [
    'web-modules-de-na1.niceincontact.com',
    'livechat-static-de-na1.niceincontact.com',
    'web-modules-de-na2.nicecxone-gov.com',
  ],
  roots: [],
  invitations: [],
  share: {
    pages: 270,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (web-modules-de-na1.niceincontact.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index files 62281624754 and 34548873440 (sites load loader/1/loader.js), read 2026-11',
      for: ['web-modules-de-na1.niceincontact.com'],
    },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['livechat-static-de-na1.niceincontact.com'],
    },
    {
      at: 'public code, index file 70655122487 (a site of a government), read 2026-11',
      for: ['web-modules-de-na2.nicecxone-gov.com'],
    },
  ],
});
