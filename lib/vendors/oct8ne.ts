import { defineVendor } from '../engine/vendor.ts';

// Detection and a button: its other elements were not found described.
export default defineVendor({
  id: 'oct8ne',
  name: 'Oct8ne',
  homepage: 'https://oct8ne.com',
  hosts: ['static.oct8ne.com/api/', 'static-eu.oct8ne.com'],
  roots: ['.oct8ne-btn'],
  launcher: ['.oct8ne-btn'],
  invitations: [],
  share: {
    pages: 971,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static-eu.oct8ne.com)',
  },
  seen: [
    {
      at: 'public code, index files 14566517404 and 4760462685 (its shop plugins load it), read 2026-11',
      for: ['static.oct8ne.com/api/'],
    },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['static-eu.oct8ne.com'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22 (rule for one shop)',
      for: ['.oct8ne-btn'],
    },
  ],
});
