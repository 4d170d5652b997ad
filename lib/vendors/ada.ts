import { defineVendor } from '../engine/vendor.ts';

// Button, intro (the teaser, which campaigns use too) and chat are frames of their own. Its cross is not public.
export default defineVendor({
  id: 'ada',
  name: 'Ada',
  homepage: 'https://www.ada.cx',
  hosts: ['static.ada.support/embed'],
  roots: ['#ada-button-frame', '#ada-chat-frame'],
  launcher: ['iframe#ada-button-frame', 'iframe#ada-button-frame >>> body'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['iframe#ada-intro-frame'],
      quiet: [{ do: 'call', name: 'adaEmbed.closeCampaign' }],
    },
  ],
  window: { shows: ['iframe#ada-chat-frame'] },
  share: {
    pages: 1042,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static.ada.support)',
  },
  seen: [
    { at: 'AdaSupport/docs ada-embed.md', for: ['static.ada.support/embed'] },
    {
      at: 'public code, index files 2627229976, 53866984568 (button frame opens chat frame), 68813056311 (a site sizes the chat frame) and 21592068240 (Cypress test), read 2026-11',
      for: [
        '#ada-button-frame',
        '#ada-chat-frame',
        'iframe#ada-button-frame',
        'iframe#ada-button-frame >>> body',
        'iframe#ada-chat-frame',
      ],
    },
    {
      at: 'public code, index files 68699339089 (integration notes, tried on the real widget) and 48403424248 (a site moves it), read 2026-11',
      for: ['iframe#ada-intro-frame'],
    },
    { at: 'npm @ada-support/embed-types 1.7.1 src/index.ts', for: ['adaEmbed.closeCampaign'] },
  ],
});
