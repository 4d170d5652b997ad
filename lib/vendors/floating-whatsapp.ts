import { defineVendor } from '../engine/vendor.ts';

// Sites ship it with their own scripts; all in the page. A site can have the box open after some seconds; the
// pointer over the button opens it too.
export default defineVendor({
  id: 'floating-whatsapp',
  name: 'Floating WhatsApp (jQuery)',
  homepage: 'https://github.com/rafaelbotazini/floating-whatsapp',
  hosts: ['*/floating-wpp.min.js'],
  roots: ['.floating-wpp'],
  launcher: ['.floating-wpp-button'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.floating-wpp-popup.active'],
    close: [
      {
        do: 'click',
        at: '.floating-wpp-head',
      },
    ],
    decline: ['.floating-wpp-head'],
  },
  remembers: {
    note: 'Nothing: a site that opens it opens it on every page.',
  },
  seen: [
    {
      at: 'public code, index file 176855455 (the plug-in’s script, MIT), read 2026-11',
      for: ['.floating-wpp', '.floating-wpp-button', '.floating-wpp-popup.active', '.floating-wpp-head'],
    },
    {
      at: 'public code, index files 33477064605 and 4748215770 (pages that load it), read 2026-11',
      for: ['*/floating-wpp.min.js'],
    },
  ],
});
