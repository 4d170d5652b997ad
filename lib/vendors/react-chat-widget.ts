import { defineVendor } from '../engine/vendor.ts';

// A component of the page’s own bundle. On a wide screen the launcher is the only close control; the window takes
// focus when it opens.
export default defineVendor({
  id: 'react-chat-widget',
  name: 'React Chat Widget',
  homepage: 'https://github.com/Wolox/react-chat-widget',
  hosts: [],
  bundled: true,
  roots: ['.rcw-widget-container'],
  launcher: ['.rcw-launcher'],
  invitations: [{ kind: 'badge', shows: ['.rcw-launcher .rcw-badge'] }, { kind: 'auto-open' }],
  window: {
    shows: ['.rcw-conversation-container.active'],
    close: [{ do: 'click', at: '.rcw-widget-container > .rcw-hide-sm' }],
    decline: ['.rcw-widget-container > .rcw-hide-sm', '.rcw-close-button'],
  },
  conversation: {
    composer: ['.rcw-input'],
    agentTurn: ['.rcw-conversation-container .rcw-response'],
    visitorTurn: ['.rcw-conversation-container .rcw-client'],
    text: ['.rcw-message-text'],
  },
  remembers: { note: 'Nothing.' },
  seen: [
    {
      at: 'npm react-chat-widget 3.1.4, run offline 2026-11-21 (the close button in a narrow window)',
      for: [
        '.rcw-widget-container',
        '.rcw-launcher',
        '.rcw-launcher .rcw-badge',
        '.rcw-conversation-container.active',
        '.rcw-widget-container > .rcw-hide-sm',
        '.rcw-close-button',
        '.rcw-input',
        '.rcw-conversation-container .rcw-response',
        '.rcw-conversation-container .rcw-client',
        '.rcw-message-text',
      ],
    },
  ],
});
