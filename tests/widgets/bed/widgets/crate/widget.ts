import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'crate',
  vendor: 'crate',
  package: '@widgetbot/crate',
  weight: 'heavy',
  standIn: 'the chat page inside the iframe',
  closedToo: true,
  root: 'widgetbot-crate',
  launcher: 'widgetbot-crate div >>> button.button',
  invitation: {
    kinds: ['teaser', 'badge'],
    shows: 'widgetbot-crate div >>> .notification',
    badge: 'widgetbot-crate div >>> button.button span',
    decline: null,
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: 'widgetbot-crate div >>> .embed iframe',
  composer: 'widgetbot-crate div >>> .embed iframe >>> input',
  agent: ['page'],
  serve: { files: { 'pkg/': '@widgetbot/crate/umd/' } },
});
