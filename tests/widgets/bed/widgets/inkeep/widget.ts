import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'inkeep',
  vendor: 'inkeep',
  package: '@inkeep/cxkit-js',
  weight: 'heavy',
  closedToo: true,
  root: '[id^=inkeep-widget-]',
  launcher: '[id^=inkeep-widget-] > div >>> [data-part=chat-button__button]',
  invitation: null,
  window: 'inkeep-portal > div >>> [role=dialog]',
  composer: null,
  agent: null,
  serve: { files: { 'pkg/': '@inkeep/cxkit-js/dist/' } },
});
