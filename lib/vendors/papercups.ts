import { defineVendor } from '../engine/vendor.ts';

// One cross-origin frame is pop-up and window by turns; the button after it says which: its label reads "Open" while
// the window is closed, and the frame takes no pointer while it shows nothing. No control says no.
export default defineVendor({
  id: 'papercups',
  name: 'Papercups',
  homepage: 'https://papercups.io',
  hosts: ['app.papercups.io/widget.js', 'chat-widget.papercups.io'],
  bundled: true,
  frames: ['chat-widget.papercups.io'],
  roots: ['.Papercups-toggleButtonContainer'],
  launcher: ['.Papercups-toggleButton'],
  invitations: [
    {
      kind: 'teaser',
      shows: [
        'iframe.Papercups-chatWindowContainer:not([style*="pointer-events: none"]):has(+ * > [aria-label="Open chat widget"])',
      ],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: [
      'iframe.Papercups-chatWindowContainer:not([style*="pointer-events: none"]):has(+ * > [aria-label="Close chat widget"])',
    ],
    close: [{ do: 'click', at: '.Papercups-toggleButton[aria-label="Close chat widget"]' }],
    decline: ['.Papercups-toggleButton[aria-label="Close chat widget"]'],
  },
  remembers: {
    note: 'sessionStorage __PAPERCUPS__:pop_up_seen = true once the chat was opened: no first pop-up in this tab any more.',
    set: [{ do: 'storage', in: 'sessionStorage', key: '__PAPERCUPS__:pop_up_seen', value: 'true' }],
  },
  seen: [
    {
      at: 'npm @papercups-io/chat-widget 1.3.1, run offline 2026-11-21 (its frame’s page was a stand-in)',
      for: [
        '.Papercups-toggleButtonContainer',
        '.Papercups-toggleButton',
        'iframe.Papercups-chatWindowContainer:not([style*="pointer-events: none"]):has(+ * > [aria-label="Open chat widget"])',
        'iframe.Papercups-chatWindowContainer:not([style*="pointer-events: none"]):has(+ * > [aria-label="Close chat widget"])',
        '.Papercups-toggleButton[aria-label="Close chat widget"]',
        '__PAPERCUPS__:pop_up_seen',
      ],
    },
    {
      at: 'npm @papercups-io/chat-widget 1.3.1 dist/index.modern.js (default frame)',
      for: ['chat-widget.papercups.io'],
    },
    {
      at: 'public code, index files 31413783349 (the vendor’s embed snippet) and 38856435977, read 2026-11',
      for: ['app.papercups.io/widget.js'],
    },
  ],
});
