import { defineVendor } from '../engine/vendor.ts';

// Self-hosted, all in the page. It invites nobody by itself. The header opens it; the cross in the header closes
// it.
export default defineVendor({
  id: 'zammad',
  name: 'Zammad Chat',
  homepage: 'https://zammad.com',
  hosts: ['*/assets/chat/chat.min.js'],
  roots: ['.zammad-chat'],
  launcher: ['.zammad-chat:not(.zammad-chat-is-open) .zammad-chat-header'],
  invitations: [],
  window: {
    shows: ['.zammad-chat-is-open .zammad-chat-body'],
    decline: ['.zammad-chat-is-open .js-chat-close'],
  },
  conversation: {
    composer: ['.zammad-chat-input'],
  },
  byTimer: true,
  idle: 'Six minutes without a word of the person close the chat, eight minutes without one of anybody; four in the waiting list (defaults in zammad/zammad public/assets/chat/chat.coffee @01773444; a site may change them).',
  closesAfterMinutes: 6,
  seen: [
    {
      at: 'zammad/zammad public/assets/chat/views/chat.eco @069063b2',
      for: ['.zammad-chat', '.zammad-chat-input'],
    },
    {
      at: 'zammad/zammad public/assets/chat/chat.coffee @01773444: its socket is pinged by setTimeout every 29 s',
      for: ['byTimer'],
    },
    {
      at: 'public code, index files 24130247481 and 20425187 (copies of chat.coffee), read 2026-11',
      for: [
        '.zammad-chat:not(.zammad-chat-is-open) .zammad-chat-header',
        '.zammad-chat-is-open .zammad-chat-body',
        '.zammad-chat-is-open .js-chat-close',
      ],
    },
    {
      at: 'public code, index files 71488370591 and 43904827109 (install code), read 2026-11',
      for: ['*/assets/chat/chat.min.js'],
    },
  ],
});
