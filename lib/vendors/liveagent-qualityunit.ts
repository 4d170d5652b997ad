import { defineVendor } from '../engine/vendor.ts';

// Its loader (/scripts/track.js, often on the site’s own domain) is told from others only on the vendor’s hosts.
// Invitations exist; nobody has named their elements.
export default defineVendor({
  id: 'liveagent-qualityunit',
  name: 'LiveAgent',
  homepage: 'https://www.liveagent.com',
  hosts: ['ladesk.com/scripts/track.js', 'ladesk.com/chat/'],
  roots: ['.circleRollButton'],
  launcher: ['.circleRollButton'],
  share: {
    pages: 260,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (3.ec1.vbus.apps.ladesk.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt; public code, index file 40266423797, read 2026-11',
      for: ['ladesk.com/scripts/track.js', 'ladesk.com/chat/'],
    },
    {
      at: 'public code, index files 17421375646 (a site presses it to open LiveAgent) and 53645932118 (another presses its icon), read 2026-11',
      for: ['.circleRollButton'],
    },
  ],
});
