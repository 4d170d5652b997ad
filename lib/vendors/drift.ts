import { defineVendor } from '../engine/vendor.ts';

// Two cross-origin frames: the controller (launcher, and a playbook’s or an agent’s message as a bubble) and the
// chat, which is 0 px high while closed. Not EasyList’s “.drift-facade”: a stand-in for the launcher.
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
  // While the chat is open the same control closes it.
  launcher: [
    '#drift-frame-controller iframe >>> .drift-widget-controller:not(.drift-widget-controller--closed)',
    'iframe.drift-frame-controller >>> .drift-widget-controller:not(.drift-widget-controller--closed)',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: [
        '#drift-frame-controller iframe >>> .drift-widget-message-preview-wrapper',
        'iframe.drift-frame-controller >>> .drift-widget-message-preview-wrapper',
      ],
      decline: [
        '#drift-frame-controller iframe >>> .drift-widget-message-close-button',
        'iframe.drift-frame-controller >>> .drift-widget-message-close-button',
      ],
      quiet: [
        { do: 'click', at: '#drift-frame-controller iframe >>> .drift-widget-message-close-button' },
        { do: 'click', at: 'iframe.drift-frame-controller >>> .drift-widget-message-close-button' },
      ],
    },
    {
      kind: 'badge',
      shows: [
        '#drift-frame-controller iframe >>> .drift-controller-icon-unread',
        'iframe.drift-frame-controller >>> .drift-controller-icon-unread',
      ],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: [{ at: 'iframe[src*="js.driftt.com/core/chat"]', size: { minHeight: 200 } }],
    close: [{ do: 'call', name: 'drift.api.sidebar.close' }],
    decline: [
      '#drift-frame-controller iframe >>> .drift-widget-controller--closed',
      'iframe.drift-frame-controller >>> .drift-widget-controller--closed',
    ],
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
      for: ['#drift-frame-controller'],
    },
    {
      at: 'public code, index file 37710663045 (saved page; the closed chat frame is 0 px high), read 2026-11',
      for: ['iframe.drift-frame-controller', 'iframe[src*="js.driftt.com/core/chat"]'],
    },
    {
      at: 'public code, index files 11599397736 and 24074849479 (copies of the widget’s chunk with the bubble, its cross, the launcher and the count), 20343029479 and 36485051750 (tests close the bubble), read 2026-11',
      for: [
        '#drift-frame-controller iframe >>> .drift-widget-controller:not(.drift-widget-controller--closed)',
        'iframe.drift-frame-controller >>> .drift-widget-controller:not(.drift-widget-controller--closed)',
        '#drift-frame-controller iframe >>> .drift-widget-message-preview-wrapper',
        'iframe.drift-frame-controller >>> .drift-widget-message-preview-wrapper',
        '#drift-frame-controller iframe >>> .drift-widget-message-close-button',
        'iframe.drift-frame-controller >>> .drift-widget-message-close-button',
        '#drift-frame-controller iframe >>> .drift-controller-icon-unread',
        'iframe.drift-frame-controller >>> .drift-controller-icon-unread',
        '#drift-frame-controller iframe >>> .drift-widget-controller--closed',
        'iframe.drift-frame-controller >>> .drift-widget-controller--closed',
      ],
    },
    {
      at: 'public code, index files 44592581312 and 14083515875, read 2026-11; that campaigns open by themselves: devdocs.drift.com/docs/drift-events',
      for: ['drift.api.sidebar.close'],
    },
  ],
});
