import { defineVendor } from '../engine/vendor.ts';

// What its button opens has no known element.
export default defineVendor({
  id: 'tars',
  name: 'Tars',
  homepage: 'https://hellotars.com',
  hosts: [
    'tars-file-upload.s3.amazonaws.com/bulb/js/widget.js',
    'tars-file-upload.s3.amazonaws.com/share/js/widget.js',
    'assets.hellotars.com',
    'api.hellotars.com',
  ],
  roots: ['#tars-widget-fab'],
  launcher: ['#tars-widget-fab'],
  invitations: [],
  share: {
    pages: 70,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (assets.hellotars.com)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['tars-file-upload.s3.amazonaws.com/bulb/js/widget.js'],
    },
    {
      at: 'public code, index file 26348919592 (a site loads it), read 2026-11',
      for: ['tars-file-upload.s3.amazonaws.com/share/js/widget.js'],
    },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['assets.hellotars.com'],
    },
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81',
      for: ['api.hellotars.com'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_19',
      for: ['#tars-widget-fab'],
    },
  ],
});
