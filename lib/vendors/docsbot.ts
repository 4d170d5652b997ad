import { defineVendor } from '../engine/vendor.ts';

// A div with an open shadow root. Launcher and cross are one button. No teaser of its own; sites open it a moment
// after it has loaded, as its documentation suggests.
export default defineVendor({
  id: 'docsbot',
  name: 'DocsBot',
  homepage: 'https://docsbot.ai',
  hosts: ['widget.docsbot.ai/chat.js'],
  roots: ['#docsbotai-root'],
  launcher: ['#docsbotai-root >>> .floating-button[aria-expanded="false"]'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['#docsbotai-root >>> .docsbot-chat-container'],
    close: [
      {
        do: 'call',
        name: 'DocsBotAI.close',
      },
    ],
    decline: [
      '#docsbotai-root >>> .floating-button[aria-expanded="true"]',
      '#docsbotai-root >>> .mobile-close-button',
    ],
  },
  conversation: {
    composer: ['#docsbotai-root >>> .docsbot-chat-input'],
    agentTurn: ['#docsbotai-root >>> .docsbot-chat-bot-message'],
    visitorTurn: ['#docsbotai-root >>> .docsbot-user-chat-message'],
  },
  seen: [
    {
      at: 'uglyrobot/docsbot-chat-widget README.md @1a600eb3; that sites open it: public code, index files 56111165347 and 56215982918, read 2026-11',
      for: ['widget.docsbot.ai/chat.js'],
    },
    {
      at: 'uglyrobot/docsbot-chat-widget src/components (embeddableWidget, app, floatingButton, chatbot, botChatMessage) @1a600eb3',
      for: [
        '#docsbotai-root',
        '#docsbotai-root >>> .floating-button[aria-expanded="false"]',
        '#docsbotai-root >>> .floating-button[aria-expanded="true"]',
        '#docsbotai-root >>> .docsbot-chat-container',
        '#docsbotai-root >>> .mobile-close-button',
        'DocsBotAI.close',
        '#docsbotai-root >>> .docsbot-chat-input',
        '#docsbotai-root >>> .docsbot-chat-bot-message',
        '#docsbotai-root >>> .docsbot-user-chat-message',
      ],
    },
  ],
});
