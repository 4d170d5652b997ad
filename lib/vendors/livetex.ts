import { defineVendor } from '../engine/vendor.ts';

// Detection only: nothing that says which elements are its was found.
export default defineVendor({
  id: 'livetex',
  name: 'LiveTex',
  homepage: 'https://livetex.ru',
  hosts: ['livetex.ru/js/client.js', 'widgets.livetex.ru', 'web-client.livetex.ru'],
  roots: [],
  invitations: [],
  share: {
    pages: 1932,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cs15.livetex.ru)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; public code, index files 33529899450 and 10212065682 (sites load it), read 2026-11',
      for: ['livetex.ru/js/client.js'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['widgets.livetex.ru', 'web-client.livetex.ru'],
    },
  ],
});
