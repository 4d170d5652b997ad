import { defineVendor } from '../engine/vendor.ts';

// Only its script is known: nothing of what it shows, and how, was found in public.
export default defineVendor({
  id: 'click4assistance',
  name: 'Click4Assistance',
  homepage: 'https://www.click4assistance.co.uk',
  hosts: ['v4in1-si.click4assistance.co.uk', 'prod3si.click4assistance.co.uk/JS/ChatWidget.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 158,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (v4in1-si.click4assistance.co.uk)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index files 29264396073 and 1412342637 (sites load SI.js), read 2026-11',
      for: ['v4in1-si.click4assistance.co.uk'],
    },
    {
      at: 'public code, index file 10727234735 (a site loads the older one), read 2026-11',
      for: ['prod3si.click4assistance.co.uk/JS/ChatWidget.js'],
    },
  ],
});
