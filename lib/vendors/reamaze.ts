import { defineVendor } from '../engine/vendor.ts';

// Detection and launcher only: no public source names its cues or its window.
export default defineVendor({
  id: 'reamaze',
  name: 'Re:amaze',
  homepage: 'https://www.reamaze.com',
  hosts: ['cdn.reamaze.com/assets/reamaze.js', 'cdn.reamaze.com/assets/reamaze-loader.js'],
  roots: ['#reamaze-widget', '#reamazejs-container'],
  launcher: ['#reamaze-widget', '#reamaze-widget-icon'],
  invitations: [],
  share: {
    pages: 18908,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.reamaze.com)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; public code, index files 34532689764 and 53276097464, read 2026-11',
      for: ['cdn.reamaze.com/assets/reamaze.js', 'cdn.reamaze.com/assets/reamaze-loader.js'],
    },
    {
      at: 'public code, index files 26266211085 and 27345052336 (sites press it to open the chat), read 2026-11',
      for: ['#reamaze-widget', '#reamaze-widget-icon'],
    },
    {
      at: 'public code, index file 24543863688 (a site’s clean-up list), read 2026-11',
      for: ['#reamazejs-container'],
    },
  ],
});
