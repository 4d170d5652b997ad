import { defineWidget } from '../../widget.ts';

export default defineWidget({
  name: 'whatsapp-button',
  vendor: 'react-floating-whatsapp-button',
  package: 'react-floating-whatsapp-button',
  weight: 'light',
  root: '._34Oew',
  launcher: '._1zufg',
  invitation: {
    kinds: ['auto-open'],
    shows: '._1jTF6._3sodH',
    decline: [{ click: '._LDfCy strong' }],
    comesBack: { reload: true, nextPage: true, newTab: true, restart: true },
  },
  window: '._1jTF6',
  composer: '._22mst textarea',
  agent: null,
  bundle: { react: 'react17' },
});
