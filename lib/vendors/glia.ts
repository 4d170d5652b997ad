import { defineVendor } from '../engine/vendor.ts';

// Once SaleMove. Detection only: nothing that says which elements are its was found.
export default defineVendor({
  id: 'glia',
  name: 'Glia',
  homepage: 'https://www.glia.com',
  hosts: ['api.glia.com', 'libs.salemove.com'],
  roots: [],
  invitations: [],
  share: {
    pages: 660,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (api.glia.com)',
  },
  seen: [
    { at: 'enthec/webappanalyzer src/technologies/g.json @1b9eee81', for: ['api.glia.com'] },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['libs.salemove.com'],
    },
  ],
});
