import { defineVendor } from '../engine/vendor.ts';

// One frame on the vendor’s own host holds everything. A trigger opens a small card with a "Start chat" link where
// the window will be. After the card’s cross the wrapper in the page still says data-state="triggered", and the
// launcher brings back the same card: so the state outside tells nothing, and the card is the window, opened by
// itself. Class names keep their readable part and change their hash.
export default defineVendor({
  id: 'rocketchat',
  name: 'Rocket.Chat Livechat',
  homepage: 'https://www.rocket.chat',
  hosts: ['*/rocketchat-livechat.min.js', '*/*/rocketchat-livechat.min.js'],
  roots: ['.rocketchat-widget'],
  launcher: ['iframe#rocketchat-iframe >>> [class*="screen__chat-button"]'],
  invitations: [
    { kind: 'auto-open' },
    {
      kind: 'badge',
      shows: ['iframe#rocketchat-iframe >>> [class*="screen__chat-button"] > [class*="button__badge"]'],
    },
  ],
  window: {
    shows: [
      'iframe#rocketchat-iframe >>> [class^="screen__"]:not([class*="screen--minimized"]) > [class*="screen__inner"]',
    ],
    close: [
      { do: 'click', at: 'iframe#rocketchat-iframe >>> [class*="screen__chat-close-button"]' },
      // A chat window left as it was on the last page has no cross; never on the card, where this would bring it back.
      {
        do: 'click',
        at: 'iframe#rocketchat-iframe >>> [class^="screen__"]:not([class*="screen--triggered"]):not([class*="screen--minimized"]) > [class*="screen__chat-button"]',
      },
    ],
    decline: [
      'iframe#rocketchat-iframe >>> [class*="screen__chat-close-button"]',
      'iframe#rocketchat-iframe >>> [class^="screen__"]:not([class*="screen--minimized"]) > [class*="screen__chat-button"]',
    ],
  },
  conversation: {
    composer: ['iframe#rocketchat-iframe >>> [class*="composer__input"]'],
    agentTurn: [
      'iframe#rocketchat-iframe >>> [class*="message-container__"]:not([class*="message-container--reverse"]) [class*="message-text"]',
    ],
    visitorTurn: [
      'iframe#rocketchat-iframe >>> [class*="message-container--reverse"] [class*="message-text"]',
    ],
    ended: ['iframe#rocketchat-iframe >>> [class*="chat-finished__greeting"]'],
  },
  remembers: {
    note: 'localStorage "store" of the vendor’s own host: minimized, and firedTriggers only for triggers set to run once.',
  },
  idle: 'The visitor counts as away after 5 minutes without activity in the frame: RocketChat/Rocket.Chat.Livechat src/lib/userPresence.js.',
  seen: [
    {
      at: 'npm @rocket.chat/livechat 1.13.3, run offline 2026-11-21',
      for: [
        '*/rocketchat-livechat.min.js',
        '*/*/rocketchat-livechat.min.js',
        '.rocketchat-widget',
        'iframe#rocketchat-iframe >>> [class*="screen__chat-button"]',
        'iframe#rocketchat-iframe >>> [class*="screen__chat-button"] > [class*="button__badge"]',
        'iframe#rocketchat-iframe >>> [class^="screen__"]:not([class*="screen--minimized"]) > [class*="screen__inner"]',
        'iframe#rocketchat-iframe >>> [class*="screen__chat-close-button"]',
        'iframe#rocketchat-iframe >>> [class^="screen__"]:not([class*="screen--triggered"]):not([class*="screen--minimized"]) > [class*="screen__chat-button"]',
        'iframe#rocketchat-iframe >>> [class^="screen__"]:not([class*="screen--minimized"]) > [class*="screen__chat-button"]',
        'iframe#rocketchat-iframe >>> [class*="composer__input"]',
        'iframe#rocketchat-iframe >>> [class*="message-container__"]:not([class*="message-container--reverse"]) [class*="message-text"]',
        'iframe#rocketchat-iframe >>> [class*="message-container--reverse"] [class*="message-text"]',
      ],
    },
    {
      at: 'npm @rocket.chat/livechat 1.13.3 build css, not seen running',
      for: ['iframe#rocketchat-iframe >>> [class*="chat-finished__greeting"]'],
    },
  ],
});
