import { defineVendor } from '../engine/vendor.ts';

// Found by its scripts only: they serve call-back forms and quizzes besides chat, and no public source tells the
// elements apart.
export default defineVendor({
  id: 'envybox',
  name: 'Envybox',
  homepage: 'https://envybox.io',
  hosts: ['cdn.envybox.io/widget/cbk.js', 'static.saas-support.com'],
  roots: [],
  share: {
    pages: 9840,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (content.saas-support.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'public code, index files 6496402222 and 2924514894, read 2026-11',
      for: ['cdn.envybox.io/widget/cbk.js'],
    },
    { at: 'enthec/webappanalyzer src/technologies/e.json @1b9eee81', for: ['static.saas-support.com'] },
  ],
});
