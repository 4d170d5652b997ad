import { defineVendor } from '../engine/vendor.ts';

// A hotel’s bot. Detection only. Not the script tripla.jp/sdk: that may bring a search for rooms and no chat.
export default defineVendor({
  id: 'tripla',
  name: 'tripla',
  homepage: 'https://tripla.io',
  hosts: ['concierge.tripla.ai'],
  roots: ['#tripla-app'],
  invitations: [],
  share: {
    pages: 1338,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (triplabot-production.tripla.ai)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['concierge.tripla.ai'],
    },
    { at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22 (generic rule)', for: ['#tripla-app'] },
  ],
});
