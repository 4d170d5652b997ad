import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'botonic',
  vendor: 'botonic',
  package: '@botonic/react',
  weight: 'heavy',
  root: '#botonic-host',
  launcher: '#botonic-host >>> [role=trigger-button]',
  invitation: {
    kinds: ['auto-open'],
    shows: '#botonic-host >>> #botonic-webchat',
    decline: [{ click: '#botonic-host >>> #botonic-header [role=header] > :last-child > div' }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: '#botonic-host >>> #botonic-webchat',
  composer: '#botonic-host >>> textarea[name=text]',
  message: '#botonic-host >>> .text-bot',
  agent: ['page', 'echo'],
  bundle: { react: 'react', loader: { '.js': 'jsx', '.svg': 'file', '.png': 'file', '.gif': 'file' } },
});
