import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'gleap',
  vendor: 'gleap',
  package: 'gleap',
  weight: 'light',
  standIn: 'the messenger inside the iframe',
  root: '.gleap-notification-container',
  launcher: '.bb-feedback-button',
  invitation: {
    kinds: ['teaser', 'badge', 'sound'],
    shows: '.gleap-notification-item',
    badge: '.bb-notification-bubble',
    decline: [{ hover: '.gleap-notification-item' }, { click: '.gleap-notification-close' }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: '.gleap-frame-container iframe.gleap-frame',
  composer: null,
  agent: ['http'],
  serve: { files: { 'pkg/': 'gleap/build/browser/' } },
});
