import { defineVendor } from '../engine/vendor.ts';

// A WordPress button that leads to WhatsApp; its greetings box opens by itself. Its script is called app.js, which
// too many sites have: only its elements give it away. The call to action stuck to the button is the button’s own
// label.
export default defineVendor({
  id: 'click-to-chat',
  name: 'Click to Chat',
  homepage: 'https://holithemes.com/plugins/click-to-chat/',
  hosts: [],
  roots: ['#ht-ctc-chat', '.ht-ctc-chat'],
  launcher: ['.ht-ctc-chat .ht_ctc_chat_style'],
  invitations: [
    {
      kind: 'badge',
      shows: ['.ht_ctc_notification .ht_ctc_badge'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.ht_ctc_chat_greetings_box'],
    close: [
      {
        do: 'click',
        at: '.ctc_greetings_close_btn',
      },
    ],
    decline: ['.ctc_greetings_close_btn'],
  },
  remembers: {
    note: 'A press on the cross is kept in the site’s localStorage as g_user_action “user_closed”: the box does not open by itself again.',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; public code, index file 71603426020, read 2026-11',
      for: ['#ht-ctc-chat'],
    },
    {
      at: 'public code, index files 68417144854 and 47897804086 (saved markup), read 2026-11',
      for: ['.ht-ctc-chat', '.ht-ctc-chat .ht_ctc_chat_style', '.ht_ctc_notification .ht_ctc_badge'],
    },
    {
      at: 'public code, index file 3218952342 (the plugin’s app.js), read 2026-11',
      for: ['.ht_ctc_chat_greetings_box', '.ctc_greetings_close_btn'],
    },
  ],
});
