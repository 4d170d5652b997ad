import { defineVendor } from '../engine/vendor.ts';

// Found by its script only: no public source names its elements.
export default defineVendor({
  id: 'leadster',
  name: 'Leadster',
  homepage: 'https://leadster.com.br',
  hosts: ['cdn.leadster.com.br/neurolead/'],
  roots: [],
  share: {
    pages: 3554,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.leadster.com.br)',
  },
  invitations: [],
  seen: [
    {
      at: 'public code, index files 53137767410 and 24024547160, read 2026-11',
      for: ['cdn.leadster.com.br/neurolead/'],
    },
  ],
});
