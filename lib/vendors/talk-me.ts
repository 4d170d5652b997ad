import { defineVendor } from '../engine/vendor.ts';

// Root and button are known; the window and the invitations of its operators are not.
export default defineVendor({
  id: 'talk-me',
  name: 'Talk-Me',
  homepage: 'https://talk-me.ru',
  hosts: ['static.me-talk.ru', 'lcab.talk-me.ru', 'me-talk.ru/support/'],
  roots: ['.online-chat-root-TalkMe'],
  launcher: ['.online-chat-root-TalkMe #supportTrigger'],
  share: {
    pages: 5827,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static.me-talk.ru)',
  },
  invitations: [],
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['static.me-talk.ru', 'lcab.talk-me.ru', 'me-talk.ru/support/'],
    },
    {
      at: 'public code, index files 45543993288 and 37081974953 (a site moves the button), read 2026-11',
      for: ['.online-chat-root-TalkMe', '.online-chat-root-TalkMe #supportTrigger'],
    },
  ],
});
