import { defineVendor } from '../engine/vendor.ts';

// The teaser and its cross are descendants of the launcher button: a press on the card’s text opens the chat. A
// window left open opens again by itself on the next page.
export default defineVendor({
  id: 'rasa',
  name: 'Rasa Webchat',
  homepage: 'https://github.com/botfront/rasa-webchat',
  hosts: ['cdn.jsdelivr.net/npm/rasa-webchat'],
  bundled: true,
  roots: ['#rasaWebchatPro', '.rw-widget-container'],
  launcher: ['.rw-launcher'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.rw-tooltip-body'],
      decline: ['.rw-tooltip-close button'],
      quiet: [{ do: 'click', at: '.rw-tooltip-close button' }],
    },
    { kind: 'badge', shows: ['.rw-unread-count-pastille'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['.rw-conversation-container'],
    close: [{ do: 'click', at: '.rw-widget-container > .rw-hide-sm' }],
    decline: ['.rw-widget-container > .rw-hide-sm', '.rw-close-button'],
  },
  conversation: {
    composer: ['.rw-new-message'],
    agentTurn: ['.rw-conversation-container .rw-response'],
    visitorTurn: ['.rw-conversation-container .rw-client'],
  },
  remembers: {
    note: 'chat_session in sessionStorage or localStorage (the site’s choice): messages, open state, and whether the teaser was closed.',
  },
  seen: [
    {
      at: 'npm rasa-webchat 1.0.1, run offline 2026-11-21',
      for: [
        '#rasaWebchatPro',
        '.rw-widget-container',
        '.rw-launcher',
        '.rw-tooltip-body',
        '.rw-tooltip-close button',
        '.rw-unread-count-pastille',
        '.rw-conversation-container',
        '.rw-widget-container > .rw-hide-sm',
        '.rw-close-button',
        '.rw-new-message',
        '.rw-conversation-container .rw-response',
        '.rw-conversation-container .rw-client',
      ],
    },
    { at: 'npm rasa-webchat 1.0.1 README.md', for: ['cdn.jsdelivr.net/npm/rasa-webchat'] },
  ],
});
