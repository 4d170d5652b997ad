import { defineVendor } from '../engine/vendor.ts';

// One element is a 64 px icon first and a few seconds later a 300 × 364 px invitation: its size tells. Its minimise
// control is what gives the icon back; it was seen on the messenger, not on the invitation.
export default defineVendor({
  id: 'gubagoo',
  name: 'Gubagoo',
  homepage: 'https://www.gubagoo.com',
  hosts: ['cdn.gubagoo.io', 'gubagootracking.com'],
  roots: ['.gg-chat-wrapper', '#gg_chat_messenger'],
  launcher: [{ at: '.gg-chat-wrapper', size: { maxWidth: 149, maxHeight: 149 } }],
  invitations: [
    {
      kind: 'greeting',
      shows: [{ at: '.gg-chat-wrapper', size: { minWidth: 150, minHeight: 150 } }],
      decline: ['.gg-chat-wrapper .gg-minimize.gg-close'],
      quiet: [{ do: 'click', at: '.gg-chat-wrapper .gg-minimize.gg-close' }],
    },
  ],
  window: {
    shows: ['#gg_chat_messenger .gg-messenger'],
    decline: ['#gg_chat_messenger .gg-minimize.gg-close'],
  },
  conversation: { composer: ['.gg-chat-reply textarea', '.gg-message-field textarea'] },
  share: {
    pages: 5662,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.gubagoo.io)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['cdn.gubagoo.io', 'gubagootracking.com'],
    },
    {
      at: 'public code, index files 70904877879 (a dealer-site audit gives the two sizes) and 11381817730, read 2026-11',
      for: ['.gg-chat-wrapper'],
    },
    {
      at: 'public code, index file 26634191306 (a dealer’s analytics script listens to them), read 2026-11',
      for: [
        '#gg_chat_messenger',
        '#gg_chat_messenger .gg-messenger',
        '#gg_chat_messenger .gg-minimize.gg-close',
        '.gg-chat-reply textarea',
        '.gg-message-field textarea',
      ],
    },
    {
      at: 'unconfirmed: that the invitation carries the messenger’s minimise control',
      for: ['.gg-chat-wrapper .gg-minimize.gg-close'],
    },
  ],
});
