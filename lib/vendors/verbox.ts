import { defineVendor } from '../engine/vendor.ts';

// In the page itself; the same widget as Talk-Me under another name. Invitation and window were not found
// described.
export default defineVendor({
  id: 'verbox',
  name: 'Verbox',
  homepage: 'https://verbox.ru',
  hosts: ['admin.verbox.ru/support/'],
  roots: ['.online-chat-root-Verbox'],
  launcher: ['.online-chat-root-Verbox #supportTrigger'],
  invitations: [],
  share: {
    pages: 1798,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (admin.verbox.ru)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; public code, index file 52444245064 (a site builder’s service for it), read 2026-11',
      for: ['admin.verbox.ru/support/'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; public code, index file 4577377832 (a site moves it), read 2026-11',
      for: ['.online-chat-root-Verbox', '.online-chat-root-Verbox #supportTrigger'],
    },
  ],
});
