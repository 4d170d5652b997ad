import { defineVendor } from '../engine/vendor.ts';

// Sites ship it with their own scripts; all in the page. It starts open unless the site has it start small.
export default defineVendor({
  id: 'kore-ai',
  name: 'Kore.ai',
  homepage: 'https://kore.ai',
  bundled: true,
  roots: ['.kore-chat-window'],
  launcher: ['.kore-chat-window.minimize .minimized'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.kore-chat-window:not(.minimize) .kore-chat-body'],
    close: [
      {
        do: 'click',
        at: '.kore-chat-window .minimize-btn',
      },
    ],
    decline: ['.kore-chat-window .minimize-btn', '.kore-chat-window .close-btn'],
  },
  conversation: {
    composer: ['.kore-chat-window .chatInputBox'],
  },
  hosts: [],
  seen: [
    {
      at: 'Koredotcom/web-kore-sdk UI-JAVASCRIPT/chatWindow.js and chatWindow.css @a71b598a',
      for: [
        '.kore-chat-window',
        '.kore-chat-window.minimize .minimized',
        '.kore-chat-window:not(.minimize) .kore-chat-body',
      ],
    },
    {
      at: 'Koredotcom/web-kore-sdk UI/chatWindow.js and kore-config.js @a71b598a',
      for: [
        '.kore-chat-window .minimize-btn',
        '.kore-chat-window .close-btn',
        '.kore-chat-window .chatInputBox',
      ],
    },
  ],
});
