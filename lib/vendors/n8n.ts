import { defineVendor } from '../engine/vendor.ts';

// Everything in the page. It invites nobody by itself.
export default defineVendor({
  id: 'n8n',
  name: 'n8n Chat',
  homepage: 'https://n8n.io',
  hosts: ['cdn.jsdelivr.net/npm/@n8n/chat'],
  bundled: true,
  roots: ['#n8n-chat'],
  launcher: ['#n8n-chat .chat-window-toggle'],
  invitations: [],
  window: {
    shows: ['#n8n-chat .chat-window'],
    close: [{ do: 'click', at: '#n8n-chat .chat-window-toggle' }],
    decline: ['#n8n-chat .chat-window-toggle'],
  },
  conversation: {
    composer: ['#n8n-chat textarea'],
    botTurn: ['#n8n-chat .chat-message-from-bot'],
    visitorTurn: ['#n8n-chat .chat-message-from-user'],
    text: ['.chat-message-markdown'],
  },
  seen: [
    {
      at: 'npm @n8n/chat 0.44.0, run offline 2026-11-21',
      for: [
        '#n8n-chat',
        '#n8n-chat .chat-window-toggle',
        '#n8n-chat .chat-window',
        '#n8n-chat textarea',
        '#n8n-chat .chat-message-from-bot',
        '#n8n-chat .chat-message-from-user',
        '.chat-message-markdown',
      ],
    },
    { at: 'npm @n8n/chat 0.44.0 README.md', for: ['cdn.jsdelivr.net/npm/@n8n/chat'] },
  ],
});
