import { defineVendor } from '../engine/vendor.ts';

// Cards and button in the page, the window’s content in a cross-origin frame. The cross exists only while the
// pointer is over the cards, but answers a press without it. Cards that are hidden and not closed pile up in the
// page’s storage and all come back with the next page, so closing matters. Its banners, modals and tours are the
// site’s notices, not chat: left alone.
export default defineVendor({
  id: 'gleap',
  name: 'Gleap',
  homepage: 'https://www.gleap.io',
  hosts: ['sdk.gleap.io', 'api.gleap.io', 'messenger-app.gleap.io'],
  bundled: true,
  frames: ['messenger-app.gleap.io'],
  roots: ['.bb-feedback-button', '.gleap-frame-container'],
  launcher: ['.bb-feedback-button'],
  invitations: [
    {
      kind: 'teaser',
      // The cross too: it would show by itself when the pointer passes over the hidden cards’ container.
      shows: ['.gleap-notification-item', '.gleap-notification-close'],
      decline: ['.gleap-notification-close'],
      quiet: [{ do: 'click', at: '.gleap-notification-close' }],
    },
    { kind: 'badge', shows: ['.bb-notification-bubble:not(.bb-notification-bubble--hidden)'] },
    { kind: 'sound', pattern: 'js\\.gleap\\.io/res/ping\\.mp3' },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['.gleap-frame-container:not(.gleap-frame-container--hidden)'],
    close: [
      {
        do: 'click',
        at: 'body:has(> .gleap-frame-container:not(.gleap-frame-container--hidden)) > .bb-feedback-button',
      },
    ],
    decline: ['body:has(> .gleap-frame-container:not(.gleap-frame-container--hidden)) > .bb-feedback-button'],
  },
  remembers: {
    note: 'localStorage gleap-widget-unread-notifications: the cards not closed yet, shown again at once by the next page.',
  },
  share: {
    pages: 469,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (api.gleap.io)',
  },
  seen: [
    {
      at: 'npm gleap 16.4.0, run offline 2026-11-21',
      for: [
        '.bb-feedback-button',

        '.gleap-frame-container',
        '.gleap-notification-item',
        '.gleap-notification-close',
        '.bb-notification-bubble:not(.bb-notification-bubble--hidden)',
        'js\\.gleap\\.io/res/ping\\.mp3',
        '.gleap-frame-container:not(.gleap-frame-container--hidden)',
        'body:has(> .gleap-frame-container:not(.gleap-frame-container--hidden)) > .bb-feedback-button',
      ],
    },
    {
      at: 'npm gleap 16.4.0 build/esm/index.mjs (defaults)',
      for: ['sdk.gleap.io', 'api.gleap.io', 'messenger-app.gleap.io'],
    },
  ],
});
