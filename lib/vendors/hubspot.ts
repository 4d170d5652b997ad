import { defineVendor } from '../engine/vendor.ts';

// One cross-origin frame holds launcher, greeting and window.
export default defineVendor({
  id: 'hubspot',
  name: 'HubSpot',
  homepage: 'https://www.hubspot.com/products/crm/live-chat',
  // Not js.hs-scripts.com: that is HubSpot’s general loader, chat or no chat.
  hosts: [
    'usemessages.com/conversations-embed.js',
    'hubspot.com/conversations-visitor',
    'hubspot.com/livechat-public/',
  ],
  frames: ['hubspot.com/conversations-visitor'],
  roots: ['#hubspot-messages-iframe-container'],
  launcher: ['#hubspot-messages-iframe-container iframe >>> [data-test-id="chat-widget-launcher"]'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#hubspot-messages-iframe-container iframe >>> .initial-message-bubble'],
      decline: [
        '#hubspot-messages-iframe-container iframe >>> [data-test-id="initial-message-close-button"]',
      ],
      quiet: [
        {
          do: 'click',
          at: '#hubspot-messages-iframe-container iframe >>> [data-test-id="initial-message-close-button"]',
        },
      ],
    },
    // On exit intent, after a time on the page, or because the site set “pop open” (desktop only).
    { kind: 'auto-open' },
  ],
  window: {
    // The container is 276 × 246 px with the greeting in it; only the window is larger.
    shows: [{ at: '#hubspot-messages-iframe-container', size: { minWidth: 320, minHeight: 400 } }],
    close: [{ do: 'call', name: 'HubSpotConversations.widget.close' }],
  },
  remembers: {
    note: 'A cookie on the site keeps the greeting away for one day.',
    set: [{ do: 'storage', in: 'cookie', key: 'hs-messages-hide-welcome-message', value: 'true' }],
  },
  share: {
    pages: 38200,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (js.usemessages.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt; regions: public code, index file 20129061616, read 2026-11',
      for: ['usemessages.com/conversations-embed.js', 'hubspot.com/livechat-public/'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; other regions: public code, index file 52055696044, read 2026-11',
      for: ['hubspot.com/conversations-visitor'],
    },
    {
      at: 'liferay-portal click-to-chat view.jsp @d701640b; size with the greeting: public code, index file 18228837094 (saved page), read 2026-11',
      for: ['#hubspot-messages-iframe-container'],
    },
    {
      at: 'public code, index file 16256712267 (copy of HubSpot’s InitialMessageBubble), read 2026-11',
      for: [
        '#hubspot-messages-iframe-container iframe >>> .initial-message-bubble',
        '#hubspot-messages-iframe-container iframe >>> [data-test-id="initial-message-close-button"]',
      ],
    },
    {
      at: 'public code, index file 430200803 (Playwright test of a site), read 2026-11',
      for: ['#hubspot-messages-iframe-container iframe >>> [data-test-id="chat-widget-launcher"]'],
    },
    {
      at: 'productdevbook/ahize src/providers/hubspot.ts @d1e1352',
      for: ['HubSpotConversations.widget.close'],
    },
    {
      at: 'jkwakman/Open-Cookie-Database open-cookie-database.csv @0ee5a17; value: public code, index files 41032774096 and 54555478225, read 2026-11',
      for: ['hs-messages-hide-welcome-message'],
    },
  ],
});
