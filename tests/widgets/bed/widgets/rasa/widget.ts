import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'rasa',
  vendor: 'rasa',
  package: 'rasa-webchat',
  weight: 'light',
  root: '#rasaWebchatPro',
  launcher: '.rw-launcher',
  invitation: {
    kinds: ['teaser', 'badge'],
    shows: '.rw-tooltip-body',
    badge: '.rw-unread-count-pastille',
    decline: [{ click: '.rw-tooltip-close button' }],
    // It keeps the refusal in sessionStorage: good for this tab, and no longer.
    comesBack: { reload: false, nextPage: false, newTab: true, restart: true },
  },
  window: '.rw-conversation-container',
  composer: '.rw-new-message',
  message: '.rw-from-response .rw-response',
  agent: ['http', 'echo'],
  serve: { files: { 'pkg/': 'rasa-webchat/lib/' } },
});
