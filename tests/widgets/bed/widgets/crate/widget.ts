import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'crate',
  package: '@widgetbot/crate',
  weight: 'heavy',
  standIn: 'the chat page inside the iframe',
  closedToo: true,
  root: 'widgetbot-crate',
  launcher: 'widgetbot-crate >>> button.button',
  invitation: {
    kinds: ['teaser', 'badge'],
    shows: 'widgetbot-crate >>> .notification',
    badge: 'widgetbot-crate >>> button.button span',
    decline: null,
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: 'widgetbot-crate >>> .embed iframe',
  composer: 'widgetbot-crate >>> .embed iframe >>> input',
  agent: ['page'],
  serve: { files: { 'pkg/': '@widgetbot/crate/umd/' } },
});
