import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'react-chat-widget',
  vendor: 'react-chat-widget',
  package: 'react-chat-widget',
  weight: 'light',
  root: '.rcw-widget-container',
  launcher: '.rcw-launcher',
  invitation: {
    kinds: ['badge', 'auto-open'],
    shows: '.rcw-conversation-container.active',
    badge: '.rcw-badge',
    decline: [{ click: '.rcw-launcher' }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: '.rcw-conversation-container',
  composer: '.rcw-input',
  message: '.rcw-response',
  agent: ['page', 'echo'],
  bundle: { react: 'react17' },
});
