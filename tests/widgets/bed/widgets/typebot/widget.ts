import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'typebot',
  vendor: 'typebot',
  package: '@typebot.io/js',
  weight: 'light',
  root: 'typebot-bubble',
  launcher: 'typebot-bubble >>> button[part=button]',
  invitation: {
    kinds: ['teaser'],
    shows: 'typebot-bubble >>> [part=preview-message]',
    decline: [
      { hover: 'typebot-bubble >>> [part=preview-message]' },
      { click: 'typebot-bubble >>> [part=preview-message-close-button]' },
    ],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: 'typebot-bubble >>> [part=bot]',
  composer: 'typebot-bubble >>> [part=bot] :is(input, textarea)',
  message: 'typebot-bubble >>> .typebot-host-bubble',
  agent: ['echo'],
  serve: { files: { 'pkg/': '@typebot.io/js/dist/' } },
});
