import { defineVendor } from '../engine/vendor.ts';

// A WordPress plugin; all in the page. A card slides out above the ball; its cross is remembered for the tab. It
// can also open by itself and play a sound.
export default defineVendor({
  id: 'wpbot',
  name: 'WPBot',
  homepage: 'https://www.wpbot.pro',
  roots: ['#wp-chatbot-chat-container'],
  launcher: ['#wp-chatbot-ball'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#wp-chatbot-notification-container'],
      decline: ['.wp-chatbot-notification-close'],
      quiet: [
        {
          do: 'click',
          at: '.wp-chatbot-notification-close',
        },
      ],
    },
    {
      kind: 'auto-open',
    },
    {
      kind: 'sound',
      pattern: '/pro-active\\.mp3(?:$|\\?)',
    },
  ],
  window: {
    shows: ['#wp-chatbot-board-container.active-chat-board'],
    close: [
      {
        do: 'click',
        at: '#wp-chatbot-ball',
      },
    ],
  },
  remembers: {
    note: 'A word in sessionStorage keeps the card away for the tab.',
    set: [
      {
        do: 'storage',
        in: 'sessionStorage',
        key: 'wpChatbotNotification',
        value: 'removed',
      },
    ],
  },
  hosts: [],
  seen: [
    {
      at: 'public code, index files 37514761778 and 32194085852 (the plugin’s markup, GPL), read 2026-11',
      for: [
        '#wp-chatbot-chat-container',
        '#wp-chatbot-ball',
        '#wp-chatbot-notification-container',
        '.wp-chatbot-notification-close',
        '/pro-active\\.mp3(?:$|\\?)',
      ],
    },
    {
      at: 'public code, index files 33438589587 and 49744105871 (the plugin’s script, GPL), read 2026-11',
      for: ['wpChatbotNotification'],
    },
    {
      at: 'public code, index file 37611431598 (its live-chat addon, GPL), read 2026-11',
      for: ['#wp-chatbot-board-container.active-chat-board'],
    },
  ],
});
