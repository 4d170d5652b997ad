import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'omnichannel',
  vendor: 'microsoft-omnichannel',
  package: '@microsoft/omnichannel-chat-widget',
  weight: 'heavy',
  root: '#oc-lcw',
  launcher: '#oc-lcw-chat-button',
  invitation: {
    kinds: ['teaser'],
    shows: '#oc-lcw-proactivechat',
    decline: [{ click: '#oc-lcw-proactivechat-closebutton' }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: '#oc-lcw-header',
  composer: '.webchat__send-box-text-box__html-text-area',
  message: '.ms_lcw_webchat_received_message',
  agent: ['echo'],
  bundle: {
    react: 'react',
    alias: { crypto: 'common/empty.cjs', 'abort-controller-es5': 'widgets/omnichannel/abort.js' },
  },
});
