import { defineVendor } from '../engine/vendor.ts';

// A component that sites build into their own scripts; all in the page. The tooltip has no cross; the unread
// number and the open window are a site’s choice.
export default defineVendor({
  id: 'react-chatbotify',
  name: 'React ChatBotify',
  homepage: 'https://react-chatbotify.com',
  bundled: true,
  roots: ['.rcb-chatbot-global'],
  launcher: ['.rcb-toggle-button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.rcb-chat-tooltip.rcb-tooltip-show'],
    },
    {
      kind: 'badge',
      shows: ['.rcb-toggle-button .rcb-badge'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.rcb-window-open .rcb-chat-window'],
    close: [
      {
        do: 'click',
        at: '.rcb-chatbot-global .rcb-close-chat-icon',
      },
    ],
    decline: ['.rcb-chatbot-global .rcb-close-chat-icon'],
  },
  conversation: {
    composer: ['.rcb-chat-input-textarea'],
    agentTurn: ['.rcb-bot-message-container'],
    visitorTurn: ['.rcb-user-message-container'],
  },
  remembers: {
    note: 'Nothing: the tooltip is back on every page.',
  },
  hosts: [],
  seen: [
    {
      at: 'npm react-chatbotify 2.5.0 dist/index.js',
      for: [
        '.rcb-chatbot-global',
        '.rcb-toggle-button',
        '.rcb-chat-tooltip.rcb-tooltip-show',
        '.rcb-toggle-button .rcb-badge',
        '.rcb-window-open .rcb-chat-window',
        '.rcb-chatbot-global .rcb-close-chat-icon',
        '.rcb-chat-input-textarea',
        '.rcb-bot-message-container',
        '.rcb-user-message-container',
      ],
    },
  ],
});
