import { defineVendor } from '../engine/vendor.ts';

// A component of the page’s own bundle, with hashed class names that are the same in every build of this version.
// The launcher opens and never closes; only the × does. Not to be confused with the package react-floating-whatsapp.
export default defineVendor({
  id: 'react-floating-whatsapp-button',
  name: 'React Floating WhatsApp Button',
  homepage: 'https://github.com/arc9693/react-floating-whatsapp-button',
  hosts: [],
  bundled: true,
  roots: ['._34Oew'],
  launcher: ['._34Oew > ._1zufg'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['._34Oew > ._1jTF6._3sodH'],
    close: [{ do: 'click', at: '._34Oew > ._1jTF6 > ._LDfCy > strong' }],
    decline: ['._34Oew > ._1jTF6 > ._LDfCy > strong'],
  },
  conversation: { composer: ['._34Oew > ._1jTF6 textarea'] },
  remembers: { note: 'Nothing.' },
  seen: [
    {
      at: 'npm react-floating-whatsapp-button 1.1.0 (class names of that version), run offline 2026-11-21',
      for: [
        '._34Oew',
        '._34Oew > ._1zufg',
        '._34Oew > ._1jTF6._3sodH',
        '._34Oew > ._1jTF6 > ._LDfCy > strong',
        '._34Oew > ._1jTF6 textarea',
      ],
    },
  ],
});
