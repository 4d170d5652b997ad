import { defineVendor } from '../engine/vendor.ts';

// Chat of libraries. A holder with the button and one cross-origin frame; it can open by itself after some
// seconds, behind it a dark layer over the page. One button opens and closes.
export default defineVendor({
  id: 'libchat',
  name: 'LibChat (Springshare)',
  homepage: 'https://www.springshare.com/libanswers/chat',
  roots: ['.s-lch-widget-float'],
  launcher: ['.s-lch-widget-float-btn[aria-expanded="false"]'],
  invitations: [
    {
      kind: 'auto-open',
    },
    {
      kind: 'badge',
      shows: ['#s-lch-widget-float-indicator'],
    },
  ],
  window: {
    shows: ['.s-lch-widget-float.open .s-lch-widget-float-load'],
    close: [
      {
        do: 'click',
        at: '.s-lch-widget-float-btn[aria-expanded="true"]',
      },
    ],
    decline: ['.s-lch-widget-float-btn[aria-expanded="true"]'],
  },
  remembers: {
    note: 'A second in localStorage; for an hour from then on it does not open by itself. A second that lies ahead counts as fresh.',
    set: [
      {
        do: 'storage',
        in: 'localStorage',
        key: 'libchat_auto',
        value: '{"date":99999999999}',
      },
    ],
  },
  hosts: [],
  seen: [
    {
      at: 'public code, index file 39974880159 (a library’s copy of the widget’s script), read 2026-11',
      for: [
        '.s-lch-widget-float',
        '.s-lch-widget-float-btn[aria-expanded="false"]',
        '#s-lch-widget-float-indicator',
        '.s-lch-widget-float.open .s-lch-widget-float-load',
        '.s-lch-widget-float-btn[aria-expanded="true"]',
        'libchat_auto',
      ],
    },
  ],
});
