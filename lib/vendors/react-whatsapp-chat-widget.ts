import { defineVendor } from '../engine/vendor.ts';

// A component of the page’s own bundle. A site can have it open after some seconds, on every page; one press of
// the button then closes it.
export default defineVendor({
  id: 'react-whatsapp-chat-widget',
  name: 'React WhatsApp Chat Widget',
  homepage: 'https://www.npmjs.com/package/react-whatsapp-chat-widget',
  hosts: [],
  bundled: true,
  roots: ['.whatsapp_widget_wrapper'],
  launcher: ['.whatsapp_widget_wrapper:not(:has(> .whatsapp_widget_pop)) > .whatsapp_widget_icon'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.whatsapp_widget_pop'],
    close: [
      {
        do: 'click',
        at: '.whatsapp_widget_header_close_btn > div',
      },
    ],
    decline: ['.whatsapp_widget_header_close_btn', '.whatsapp_widget_pop ~ .whatsapp_widget_icon'],
  },
  remembers: {
    note: 'Nothing.',
  },
  seen: [
    {
      at: 'npm react-whatsapp-chat-widget 1.1.6 components/, read 2026-11-21',
      for: [
        '.whatsapp_widget_wrapper',
        '.whatsapp_widget_wrapper:not(:has(> .whatsapp_widget_pop)) > .whatsapp_widget_icon',
        '.whatsapp_widget_pop',
        '.whatsapp_widget_header_close_btn > div',
        '.whatsapp_widget_header_close_btn',
        '.whatsapp_widget_pop ~ .whatsapp_widget_icon',
      ],
    },
  ],
});
