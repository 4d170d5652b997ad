import { defineVendor } from '../engine/vendor.ts';

// A button that fans out to messengers, with a call to action beside it. The fan may open on hover, so it is no
// window here: we could not tell a hover from an opening by itself. The text beside the close button is not the
// call.
export default defineVendor({
  id: 'chaty',
  name: 'Chaty (Premio)',
  homepage: 'https://chaty.app',
  hosts: ['cdn.chaty.app'],
  roots: ['.chaty-widget', '.chaty-widget-css'],
  launcher: ['.chaty-widget .i-trigger'],
  invitations: [
    { kind: 'teaser', shows: ['.chaty-widget .i-trigger .chaty-widget-i-title:not(.i-trigger-close *)'] },
  ],
  share: {
    pages: 6694,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.chaty.app)',
  },
  seen: [
    { at: 'enthec/webappanalyzer src/technologies/c.json @1b9eee81', for: ['cdn.chaty.app'] },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_19; public code, index file 48222730941 (saved markup), read 2026-11',
      for: ['.chaty-widget', '.chaty-widget-css'],
    },
    {
      at: 'public code, index files 35577322799 (the plugin’s script: the call to action’s place) and 7016629295 (its style), read 2026-11',
      for: [
        '.chaty-widget .i-trigger',
        '.chaty-widget .i-trigger .chaty-widget-i-title:not(.i-trigger-close *)',
      ],
    },
  ],
});
