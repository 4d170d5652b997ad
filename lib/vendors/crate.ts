import { defineVendor } from '../engine/vendor.ts';

// A shadow root two elements deep; the chat itself in a cross-origin frame inside it. The cards offer no "no" at
// all: hiding is the only way to quiet them. The button is launcher and close control in one.
export default defineVendor({
  id: 'crate',
  name: 'WidgetBot Crate',
  homepage: 'https://widgetbot.io',
  hosts: ['cdn.jsdelivr.net/npm/@widgetbot/crate', 'e.widgetbot.io'],
  bundled: true,
  frames: ['e.widgetbot.io'],
  roots: ['widgetbot-crate'],
  launcher: ['widgetbot-crate > crate > div >>> .embed ~ button.button'],
  invitations: [
    { kind: 'teaser', shows: ['widgetbot-crate > crate > div >>> .notification'] },
    { kind: 'badge', shows: ['widgetbot-crate > crate > div >>> button.button > span[value]'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['widgetbot-crate > crate > div >>> .interactive.open .embed'],
    close: [
      {
        do: 'click',
        at: 'widgetbot-crate > crate > div >>> .embed:has(iframe:not([tabindex="-1"])) ~ button.button',
      },
    ],
    decline: ['widgetbot-crate > crate > div >>> .embed:has(iframe:not([tabindex="-1"])) ~ button.button'],
  },
  remembers: { note: 'Nothing.' },
  seen: [
    {
      at: 'npm @widgetbot/crate 3.7.0, run offline 2026-11-21',
      for: [
        'widgetbot-crate',
        'widgetbot-crate > crate > div >>> .embed ~ button.button',
        'widgetbot-crate > crate > div >>> .notification',
        'widgetbot-crate > crate > div >>> button.button > span[value]',
        'widgetbot-crate > crate > div >>> .interactive.open .embed',
        'widgetbot-crate > crate > div >>> .embed:has(iframe:not([tabindex="-1"])) ~ button.button',
      ],
    },
    {
      at: 'npm @widgetbot/crate 3.7.0 README.md and umd/crate.js (default shard)',
      for: ['cdn.jsdelivr.net/npm/@widgetbot/crate', 'e.widgetbot.io'],
    },
  ],
});
