import { defineVendor } from '../engine/vendor.ts';

// Parts in the page, almost without classes; the chat is a frame that comes with the first opening. It invites
// nobody; sites open it after a while.
export default defineVendor({
  id: 'botman',
  name: 'BotMan Web Widget',
  homepage: 'https://botman.io',
  hosts: ['cdn.jsdelivr.net/npm/botman-web-widget'],
  roots: ['#botmanWidgetRoot'],
  launcher: [
    '#botmanWidgetRoot .desktop-closed-message-avatar',
    '#botmanWidgetRoot .mobile-closed-message-avatar',
  ],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#botmanWidgetRoot iframe#chatBotManFrame'],
    close: [{ do: 'call', name: 'botmanChatWidget.close' }],
  },
  seen: [
    {
      at: 'npm botman-web-widget 0.0.20 src/widget',
      for: [
        '#botmanWidgetRoot',
        '#botmanWidgetRoot .desktop-closed-message-avatar',
        '#botmanWidgetRoot .mobile-closed-message-avatar',
        '#botmanWidgetRoot iframe#chatBotManFrame',
      ],
    },
    {
      at: 'public code, index files 41898201518 and 31582079363 (install code), read 2026-11',
      for: ['cdn.jsdelivr.net/npm/botman-web-widget'],
    },
    {
      at: 'public code, index file 32224523639 (its documentation); that sites open it by themselves: files 16022964578 and 40587141845; read 2026-11',
      for: ['botmanChatWidget.close'],
    },
  ],
});
