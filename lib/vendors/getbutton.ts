import { defineVendor } from '../engine/vendor.ts';

// A button that leads to messengers; no chat in the page. The older widget lives in a cross-origin frame, the
// present one in the page, with no known greeting.
export default defineVendor({
  id: 'getbutton',
  name: 'GetButton',
  homepage: 'https://getbutton.io',
  hosts: [
    'static.getbutton.io',
    'widget.getbutton.io',
    'static.whatshelp.io/widget-send-button/',
    'widget.whatshelp.io',
    'widget.whatsbroadcast.com',
  ],
  frames: ['widget.getbutton.io', 'widget.whatshelp.io'],
  roots: ['#wh-widget-send-button', '[id^="gb-widget-"]:has(a[id^="getbutton-"])'],
  launcher: [
    '#wh-widget-send-button iframe >>> #wh-widget-send-button-wrapper-list',
    '[id^="gb-widget-"] a[id^="getbutton-"]',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#wh-widget-send-button iframe >>> #wh-popup-hello:not(.wh-hide)'],
      decline: ['#wh-widget-send-button iframe >>> .wh-widget-hello-popup-close'],
      quiet: [{ do: 'click', at: '#wh-widget-send-button iframe >>> .wh-widget-hello-popup-close' }],
    },
    {
      kind: 'teaser',
      shows: ['#wh-widget-send-button iframe >>> #wh-call-to-action:not(.wh-hide)'],
    },
  ],
  share: {
    pages: 28396,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static.getbutton.io)',
  },
  seen: [
    {
      at: 'public code, index file 3837202608 (the loader), patrickhulce/third-party-web 2025-04-01-observed-domains.json @424dc03d, read 2026-11',
      for: ['static.getbutton.io'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['widget.whatshelp.io', 'widget.whatsbroadcast.com'],
    },
    {
      at: 'public code, index files 9547281415 and 11963390583 (saved copies of the frame’s page), read 2026-11',
      for: [
        'widget.getbutton.io',
        'static.whatshelp.io/widget-send-button/',
        '#wh-widget-send-button',
        '#wh-widget-send-button iframe >>> #wh-popup-hello:not(.wh-hide)',
        '#wh-widget-send-button iframe >>> .wh-widget-hello-popup-close',
        '#wh-widget-send-button iframe >>> #wh-call-to-action:not(.wh-hide)',
      ],
    },
    {
      at: 'public code, index file 41580370096 (Selenium test, frame wh-widget-send-button-iframe), read 2026-11',
      for: ['#wh-widget-send-button iframe >>> #wh-widget-send-button-wrapper-list'],
    },
    {
      at: 'public code, index file 47639503016 (saved page), read 2026-11',
      for: ['[id^="gb-widget-"]:has(a[id^="getbutton-"])', '[id^="gb-widget-"] a[id^="getbutton-"]'],
    },
  ],
});
