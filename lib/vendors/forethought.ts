import { defineVendor } from '../engine/vendor.ts';

// One frame for launcher, prompt and window. Its documents tell of a proactive prompt and of a script attribute
// that opens it on load; neither the inside nor the sizes that would tell them apart are known.
export default defineVendor({
  id: 'forethought',
  name: 'Forethought',
  homepage: 'https://forethought.ai',
  hosts: ['solve-widget.forethought.ai'],
  roots: ['iframe#forethought-chat'],
  invitations: [],
  share: {
    pages: 381,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (solve-widget.forethought.ai)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['solve-widget.forethought.ai'],
    },
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81; public code, index files 51955858716 and 34592549833 (sites style it), read 2026-11; prompt and attribute: support.forethought.ai article 14239088125459',
      for: ['iframe#forethought-chat'],
    },
  ],
});
