import { defineVendor } from '../engine/vendor.ts';

// Launcher, greeting and window are three same-origin frames.
export default defineVendor({
  id: 'podium',
  name: 'Podium',
  homepage: 'https://www.podium.com',
  hosts: ['connect.podium.com/widget.js', 'connect.podium.com/nitro-min-widget.js'],
  roots: ['#podium-website-widget'],
  launcher: ['iframe#podium-bubble', 'iframe#podium-bubble >>> body'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#podium-prompt'],
      decline: ['iframe#podium-prompt >>> button'],
      quiet: [{ do: 'click', at: 'iframe#podium-prompt >>> button' }],
    },
    { kind: 'auto-open' },
  ],
  window: { shows: ['iframe#podium-modal'] },
  conversation: { composer: ['iframe#podium-modal >>> textarea#Message'] },
  share: {
    pages: 11889,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (connect.podium.com)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['connect.podium.com/widget.js', 'connect.podium.com/nitro-min-widget.js'],
    },
    {
      at: 'public code, index files 68696763276 and 70866106966 (sites remove it), read 2026-11',
      for: ['#podium-website-widget'],
    },
    {
      at: 'public code, index files 6348313354 and 32673112519 (Cypress tests: the prompt’s only button reads “close”), read 2026-11',
      for: [
        'iframe#podium-bubble',
        'iframe#podium-bubble >>> body',
        'iframe#podium-prompt',
        'iframe#podium-prompt >>> button',
        'iframe#podium-modal',
      ],
    },
    {
      at: 'public code, index file 33082944051 (a test fills it in), read 2026-11',
      for: ['iframe#podium-modal >>> textarea#Message'],
    },
  ],
});
