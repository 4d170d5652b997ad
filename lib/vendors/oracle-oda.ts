import { defineVendor } from '../engine/vendor.ts';

// Sites host the script themselves, so no address gives it away. The name of its object is the site’s choice;
// “Bots” is the one in Oracle’s examples. The buttons of the question that asks before a chat ends look like
// closing controls and are no decline. The chat of the same kind embedded in a page’s own content has no wrapper
// state.
export default defineVendor({
  id: 'oracle-oda',
  name: 'Oracle Digital Assistant',
  homepage: 'https://www.oracle.com/chatbots/',
  hosts: [],
  roots: ['.oda-chat-wrapper'],
  launcher: ['.oda-chat-collapsed .oda-chat-button'],
  invitations: [
    {
      kind: 'badge',
      shows: ['.oda-chat-collapsed .oda-chat-notification-badge'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.oda-chat-expanded .oda-chat-widget'],
    close: [
      {
        do: 'click',
        at: '.oda-chat-expanded .oda-chat-button-close',
      },
      {
        do: 'call',
        name: 'Bots.closeChat',
      },
    ],
    decline: ['.oda-chat-button-close', '#oda-chat-collapse'],
  },
  conversation: {
    composer: ['.oda-chat-user-input'],
    agentTurn: ['.oda-chat-message.oda-chat-left', '.oda-chat-left .oda-chat-message'],
    visitorTurn: ['.oda-chat-message.oda-chat-right', '.oda-chat-right .oda-chat-message'],
  },
  seen: [
    {
      at: 'public code, index file 6296918292 (copy of Oracle’s Web SDK guide: its table of classes and its methods), read 2026-11; openChatOnLoad: docs.oracle.com customize-chat-widget',
      for: [
        '.oda-chat-wrapper',
        '.oda-chat-expanded .oda-chat-button-close',
        '.oda-chat-button-close',
        'Bots.closeChat',
        '.oda-chat-user-input',
        '.oda-chat-message.oda-chat-left',
        '.oda-chat-left .oda-chat-message',
        '.oda-chat-message.oda-chat-right',
        '.oda-chat-right .oda-chat-message',
      ],
    },
    {
      at: 'public code, index files 27938123153, 31003805327 and 944605346 (the wrapper’s states), read 2026-11',
      for: [
        '.oda-chat-collapsed .oda-chat-button',
        '.oda-chat-collapsed .oda-chat-notification-badge',
        '.oda-chat-expanded .oda-chat-widget',
      ],
    },
    {
      at: 'public code, index file 48412566593 (a site’s test collapses it), read 2026-11',
      for: ['#oda-chat-collapse'],
    },
  ],
});
