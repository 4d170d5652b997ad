import { defineVendor } from '../engine/vendor.ts';

// Two cross-origin frames: the controller (launcher, and a playbook’s bubble) and the chat, which is 0 px high
// while closed. What the bubble is made of, and its cross, are not public. Not EasyList’s “.drift-facade”: a
// stand-in for the launcher.
export default defineVendor({
  id: 'drift',
  name: 'Drift (Salesloft)',
  homepage: 'https://www.drift.com',
  hosts: ['js.driftt.com/include/', 'js.driftt.com/core'],
  frames: ['js.driftt.com/core'],
  roots: [
    '#drift-widget-container',
    '#drift-widget',
    '#drift-frame-controller',
    'iframe.drift-frame-controller',
  ],
  launcher: [
    '#drift-frame-controller iframe',
    '#drift-frame-controller iframe >>> body',
    'iframe.drift-frame-controller',
    'iframe.drift-frame-controller >>> body',
  ],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: [{ at: 'iframe[src*="js.driftt.com/core/chat"]', size: { minHeight: 200 } }],
    close: [{ do: 'call', name: 'drift.api.sidebar.close' }],
  },
  share: {
    pages: 3723,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (js.driftt.com)',
  },
  seen: [
    {
      at: 'calibreapp/react-live-chat-loader src/providers/drift.ts; public code, index file 37710663045, read 2026-11',
      for: ['js.driftt.com/include/', 'js.driftt.com/core'],
    },
    {
      at: 'yourduskquibbles/webannoyances modal_filters.txt and floating_filters.txt @a2e3f055',
      for: ['#drift-widget-container', '#drift-widget'],
    },
    {
      at: 'public code, index files 46534523057 (Selenium test) and 53467688761 (a site hides it), read 2026-11',
      for: [
        '#drift-frame-controller',
        '#drift-frame-controller iframe',
        '#drift-frame-controller iframe >>> body',
      ],
    },
    {
      at: 'public code, index file 37710663045 (saved page; the closed chat frame is 0 px high), read 2026-11',
      for: [
        'iframe.drift-frame-controller',
        'iframe.drift-frame-controller >>> body',
        'iframe[src*="js.driftt.com/core/chat"]',
      ],
    },
    {
      at: 'public code, index files 44592581312 and 14083515875, read 2026-11; that campaigns open by themselves: devdocs.drift.com/docs/drift-events',
      for: ['drift.api.sidebar.close'],
    },
  ],
});
