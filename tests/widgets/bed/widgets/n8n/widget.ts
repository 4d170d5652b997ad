import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'n8n',
  vendor: 'n8n',
  package: '@n8n/chat',
  weight: 'light',
  root: '#n8n-chat',
  launcher: '.chat-window-toggle',
  invitation: null,
  window: '.chat-window',
  open: [{ click: '.chat-window-toggle' }, { click: '.chat-get-started .chat-button' }],
  composer: '#n8n-chat textarea',
  message: '.chat-message-from-bot',
  agent: ['echo'],
  serve: { files: { 'pkg/': '@n8n/chat/dist/' } },
});
