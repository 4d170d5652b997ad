import { defineVendor } from '../engine/vendor.ts';

// Everything in the page. Launcher and cross are one button. The teaser shows an engagement message, and later the
// last reply of a closed chat. Its title and sound only tell of unread messages, replies among them, and are left
// alone.
export default defineVendor({
  id: 'cognigy',
  name: 'Cognigy Webchat',
  homepage: 'https://www.cognigy.com',
  hosts: ['endpoint-app.cognigy.ai', 'endpoint-trial.cognigy.ai', 'github.com/Cognigy/Webchat/releases/'],
  bundled: true,
  roots: ['#webchatWindowToggleButton'],
  launcher: ['[data-cognigy-webchat-root]:not(:has(#webchatWindow)) #webchatWindowToggleButton'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.webchat-teaser-message-root'],
      decline: ['.webchat-teaser-message-header-close-button'],
      quiet: [
        {
          do: 'click',
          at: '.webchat-teaser-message-header-close-button',
        },
      ],
    },
    {
      kind: 'badge',
      shows: ['.webchat-unread-message-badge'],
    },
  ],
  window: {
    shows: ['#webchatWindow'],
    close: [
      {
        do: 'click',
        at: '[data-cognigy-webchat-root]:has(#webchatWindow) #webchatWindowToggleButton',
      },
    ],
    decline: [
      '[data-cognigy-webchat-root]:has(#webchatWindow) #webchatWindowToggleButton',
      '#webchatWindow [data-header-close-button]',
      '#webchatWindow [data-header-minimize-button]',
    ],
  },
  conversation: {
    composer: ['#webchatInputMessageInputInTextMode'],
    agentTurn: ['.webchat-message-row.bot'],
    visitorTurn: ['.webchat-message-row.user'],
    ended: ['.webchat-chip-conversation-ended'],
  },
  share: {
    pages: 78,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (endpoint-app.cognigy.ai)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['endpoint-app.cognigy.ai'],
    },
    {
      at: 'Cognigy/Webchat cypress/support/commands.ts @e37ec273',
      for: ['endpoint-trial.cognigy.ai'],
    },
    {
      at: 'public code, index file 60824480880 (sites load it), read 2026-11',
      for: ['github.com/Cognigy/Webchat/releases/'],
    },
    {
      at: 'Cognigy/Webchat src/webchat-ui/components (WebchatUI, TeaserMessage, Header, BaseInput) @e37ec273',
      for: [
        '#webchatWindowToggleButton',
        '[data-cognigy-webchat-root]:not(:has(#webchatWindow)) #webchatWindowToggleButton',
        '[data-cognigy-webchat-root]:has(#webchatWindow) #webchatWindowToggleButton',
        '.webchat-teaser-message-root',
        '.webchat-teaser-message-header-close-button',
        '.webchat-unread-message-badge',
        '#webchatWindow',
        '#webchatWindow [data-header-close-button]',
        '#webchatWindow [data-header-minimize-button]',
        '#webchatInputMessageInputInTextMode',
        '.webchat-chip-conversation-ended',
      ],
    },
    {
      at: 'Cognigy/Webchat cypress/e2e (homeScreen, messageAvatar) @e37ec273',
      for: ['.webchat-message-row.bot', '.webchat-message-row.user'],
    },
  ],
});
