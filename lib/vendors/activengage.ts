import { defineVendor } from '../engine/vendor.ts';

// For car dealers; in the page itself. The invitation is named as one; a cross on it, and the chat’s own window,
// were not found described.
export default defineVendor({
  id: 'activengage',
  name: 'ActivEngage',
  homepage: 'https://www.activengage.com',
  hosts: ['pageview.activengage.com', 'go.activengage.com'],
  roots: ['#ae-launcher-container', '.ae-launcher-container', '#ActivEngageInvite', '#ae-invite-container'],
  launcher: [
    '#ActivEngageChatButton',
    '.ae-bubble-launcher-content a[channel="chat"]',
    '.ae-launcher-container button[channel="chat"]',
    '.aeBarButtonNormal',
  ],
  invitations: [{ kind: 'greeting', shows: ['#ae-invite-container', '#ActivEngageInvite'] }],
  share: {
    pages: 2385,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (pageview.activengage.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['pageview.activengage.com'],
    },
    { at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a', for: ['go.activengage.com'] },
    {
      at: 'public code, index files 36354761169 and 11995218452 (dealer platforms look for it), read 2026-11',
      for: ['#ae-launcher-container', '.ae-launcher-container'],
    },
    {
      at: 'public code, index file 26634191306 (a car dealers’ analytics script lists what opens each chat), read 2026-11; public code, index file 15727172946 (a site knows the invitation by this id), read 2026-11',
      for: ['#ActivEngageInvite'],
    },
    {
      at: 'public code, index file 26634191306 (a car dealers’ analytics script lists what opens each chat), read 2026-11',
      for: [
        '#ae-invite-container',
        '#ActivEngageChatButton',
        '.ae-bubble-launcher-content a[channel="chat"]',
        '.ae-launcher-container button[channel="chat"]',
        '.aeBarButtonNormal',
      ],
    },
  ],
});
