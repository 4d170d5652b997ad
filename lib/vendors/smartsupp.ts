import { defineVendor } from '../engine/vendor.ts';

// Each part is a same-origin frame of its own; the preview frame shows greetings and an agent’s replies.
export default defineVendor({
  id: 'smartsupp',
  name: 'Smartsupp',
  homepage: 'https://www.smartsupp.com',
  hosts: ['www.smartsuppchat.com/loader.js', 'smartsuppcdn.com'],
  roots: ['#smartsupp-widget-container', '#chat-application-iframe'],
  launcher: ['#smartsupp-widget-container [data-testid="widgetButtonFrame"]'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#smartsupp-widget-container [data-testid="widgetPopupFrame"]'],
      decline: ['iframe#widgetPopupFrame >>> button[aria-label="Close"]'],
      quiet: [{ do: 'click', at: 'iframe#widgetPopupFrame >>> button[aria-label="Close"]' }],
    },
    {
      kind: 'badge',
      shows: ['iframe#widgetButtonFrame >>> [data-testid="widgetUnreadMessagesBadge"]'],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#smartsupp-widget-container [data-testid="widgetMessengerFrame"]'],
    close: [{ do: 'call', name: 'smartsupp', args: ['chat:close'] }],
    decline: ['iframe#widgetMessengerFrame >>> button[aria-label="Minimize"]'],
  },
  share: {
    pages: 24232,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (www.smartsuppchat.com)',
  },
  seen: [
    {
      at: 'productdevbook/ahize src/providers/smartsupp.ts @d1e1352; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt',
      for: ['www.smartsuppchat.com/loader.js', 'smartsuppcdn.com', 'smartsupp'],
    },
    {
      at: 'public code, index files 60116854190 and 60717221471 (sites watch its children), read 2026-11',
      for: [
        '#smartsupp-widget-container',
        '#smartsupp-widget-container [data-testid="widgetButtonFrame"]',
        '#smartsupp-widget-container [data-testid="widgetMessengerFrame"]',
      ],
    },
    { at: 'FiltersHeroes/PolishAnnoyanceFilters @0b6063c96', for: ['#chat-application-iframe'] },
    {
      at: 'public code, index files 733167911 (copy of the preview’s component) and 1140885827 (copy of the bundle’s test ids), read 2026-11',
      for: [
        '#smartsupp-widget-container [data-testid="widgetPopupFrame"]',
        'iframe#widgetButtonFrame >>> [data-testid="widgetUnreadMessagesBadge"]',
      ],
    },
    {
      at: 'public code, index file 22665678092 (Katalon test of a site), read 2026-11',
      for: [
        'iframe#widgetPopupFrame >>> button[aria-label="Close"]',
        'iframe#widgetMessengerFrame >>> button[aria-label="Minimize"]',
      ],
    },
  ],
});
