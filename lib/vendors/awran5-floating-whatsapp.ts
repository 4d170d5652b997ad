import { defineVendor } from '../engine/vendor.ts';

// A component of the page’s own bundle. The names without a hash are what it takes when the site gives none. The
// number comes after a minute, and again until the box was opened; some sites add a sound, as data in the script.
// Not to be confused with the package react-floating-whatsapp-button.
export default defineVendor({
  id: 'awran5-floating-whatsapp',
  name: 'React Floating WhatsApp',
  homepage: 'https://github.com/awran5/react-floating-whatsapp',
  hosts: [],
  bundled: true,
  roots: ['.floating-whatsapp'],
  launcher: ['.floating-whatsapp > .floating-whatsapp-button'],
  invitations: [
    {
      kind: 'badge',
      shows: ['.floating-whatsapp-notification'],
    },
  ],
  window: {
    shows: ['.floating-whatsapp-chatbox[class*="styles-module_open__"]'],
    decline: ['.floating-whatsapp-chatbox > header > [class*="styles-module_close__"]'],
  },
  remembers: {
    note: 'Nothing: the number is back on every page.',
  },
  seen: [
    {
      at: 'npm react-floating-whatsapp 5.0.8 dist/index.js, read 2026-11-21',
      for: [
        '.floating-whatsapp',
        '.floating-whatsapp > .floating-whatsapp-button',
        '.floating-whatsapp-notification',
        '.floating-whatsapp-chatbox[class*="styles-module_open__"]',
        '.floating-whatsapp-chatbox > header > [class*="styles-module_close__"]',
      ],
    },
  ],
});
