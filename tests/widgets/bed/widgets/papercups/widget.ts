import { defineWidget } from '../../widget.ts';

const frame = 'iframe.Papercups-chatWindowContainer';

export default defineWidget({
  name: 'papercups',
  vendor: 'papercups',
  package: '@papercups-io/chat-widget',
  weight: 'light',
  standIn: 'the chat page inside the iframe',
  root: frame,
  launcher: '.Papercups-toggleButton',
  invitation: {
    kinds: ['teaser'],
    shows: `${frame} >>> #note`,
    decline: null,
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: `${frame} >>> #win`,
  composer: `${frame} >>> #msg`,
  message: `${frame} >>> li.agent`,
  agent: ['echo'],
  bundle: { react: 'react17' },
});
