import { defineVendor } from '../engine/vendor.ts';

// One cross-origin frame: 20 × 20 px collapsed, 412 × 296 with a greeting, up to 412 × 382 open. Nothing public
// makes it collapse again, and a hidden frame would take the chat away from the links that open it: so nothing is
// hidden here yet.
export default defineVendor({
  id: 'qualified',
  name: 'Qualified',
  homepage: 'https://www.qualified.com',
  hosts: ['js.qualified.com/qualified.js', 'app.qualified.com/*/messenger'],
  roots: ['#q-messenger-frame', '#qualified-multimodal-host'],
  share: {
    pages: 840,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (js.qualified.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['js.qualified.com/qualified.js', 'app.qualified.com/*/messenger'],
    },
    {
      at: 'public code, index files 12402108188 (Selenium), 70256156765 and 69119866934 (its sizes), read 2026-11',
      for: ['#q-messenger-frame', '#qualified-multimodal-host'],
    },
  ],
});
