import { defineWidget } from '../../widget.ts';

const frame = 'iframe#rocketchat-iframe';

export default defineWidget({
  name: 'rocketchat',
  vendor: 'rocketchat',
  package: '@rocket.chat/livechat',
  weight: 'light',
  root: '.rocketchat-widget',
  launcher: `${frame} >>> [class*=screen__chat-button]`,
  invitation: {
    kinds: ['teaser', 'badge', 'sound'],
    shows: `${frame} >>> [class*=screen--triggered] [class*=screen__inner]`,
    decline: [{ click: `${frame} >>> [class*=screen__chat-close-button]` }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: `${frame} >>> [class*=screen__inner]`,
  // The launcher shows the greeting again, and only that leads on to the chat.
  open: [
    { click: `${frame} >>> [class*=screen__chat-button]` },
    { click: `${frame} >>> [class*=trigger-message__link-reply]` },
  ],
  composer: `${frame} >>> [contenteditable]`,
  message: `${frame} >>> [class*=message-text]`,
  agent: ['http', 'echo'],
  serve: {
    files: {
      livechat: '@rocket.chat/livechat/build/index.html',
      'livechat/': '@rocket.chat/livechat/build/',
    },
    claims: ['api', 'websocket', 'sockjs'],
  },
});
