import { defineVendor } from '../engine/vendor.ts';

// Launcher and message card in the page, the window in a same-origin frame.
export default defineVendor({
  id: 'channel-talk',
  name: 'Channel Talk',
  homepage: 'https://channel.io',
  hosts: ['cdn.channel.io/plugin/'],
  roots: ['#ch-plugin'],
  launcher: ['#ch-plugin [data-ch-testid="launcher"]', '#ch-plugin-launcher'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#ch-plugin [data-ch-testid="full-screen-push-message"]'],
      decline: ['#ch-plugin [data-ch-testid="full-screen-push-message"] [name="cancel"]'],
      quiet: [
        {
          do: 'click',
          at: '#ch-plugin [data-ch-testid="full-screen-push-message"] [name="cancel"]',
        },
      ],
    },
    { kind: 'badge', shows: ['#ch-plugin [data-ch-testid="badge"]'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['iframe#ch-plugin-script-iframe'],
    close: [{ do: 'call', name: 'ChannelIO', args: ['hideMessenger'] }],
    decline: ['iframe#ch-plugin-script-iframe >>> [data-ch-testid="close-icon"]'],
  },
  conversation: {
    composer: ['iframe#ch-plugin-script-iframe >>> [data-ch-testid="messenger-footer-text-area"]'],
  },
  share: {
    pages: 8892,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.channel.io)',
  },
  seen: [
    {
      at: 'npm @channel.io/channel-web-sdk-loader 2.0.2',
      for: ['cdn.channel.io/plugin/', 'ChannelIO'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22 (ankerjapan.com)',
      for: ['#ch-plugin'],
    },
    {
      at: 'public code, index files 7012130443, 35986826546 and 6438048960 (saved pages), read 2026-11',
      for: [
        '#ch-plugin [data-ch-testid="launcher"]',
        '#ch-plugin-launcher',
        '#ch-plugin [data-ch-testid="full-screen-push-message"]',
        '#ch-plugin [data-ch-testid="full-screen-push-message"] [name="cancel"]',
        '#ch-plugin [data-ch-testid="badge"]',
      ],
    },
    {
      at: 'public code, index files 34303175163, 34140915029 and 34285442625 (the maker’s Cypress tests), read 2026-11',
      for: [
        'iframe#ch-plugin-script-iframe',
        'iframe#ch-plugin-script-iframe >>> [data-ch-testid="close-icon"]',
        'iframe#ch-plugin-script-iframe >>> [data-ch-testid="messenger-footer-text-area"]',
      ],
    },
  ],
});
