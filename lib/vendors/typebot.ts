import { defineVendor } from '../engine/vendor.ts';

// Everything in one shadow root. The cross of the teaser is transparent until the pointer is over the card, and
// nothing about a dismissal is stored.
export default defineVendor({
  id: 'typebot',
  name: 'Typebot',
  homepage: 'https://typebot.io',
  hosts: ['cdn.jsdelivr.net/npm/@typebot.io/js', 's3.typebot.io'],
  bundled: true,
  roots: ['typebot-bubble'],
  launcher: ['typebot-bubble >>> button[part="button"]'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['typebot-bubble >>> [part="preview-message"]'],
      decline: ['typebot-bubble >>> [part="preview-message-close-button"]'],
      quiet: [{ do: 'click', at: 'typebot-bubble >>> [part="preview-message-close-button"]' }],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['typebot-bubble >>> button[part="button"][aria-pressed="true"] ~ [part="bot"]'],
    close: [{ do: 'click', at: 'typebot-bubble >>> button[part="button"][aria-pressed="true"]' }],
    decline: ['typebot-bubble >>> button[part="button"][aria-pressed="true"]'],
  },
  conversation: {
    composer: ['typebot-bubble >>> [part="bot"] .typebot-input-form'],
    send: ['typebot-bubble >>> .typebot-input-form > .typebot-button'],
    botTurn: ['typebot-bubble >>> .typebot-host-bubble'],
    visitorTurn: ['typebot-bubble >>> .typebot-guest-bubble'],
  },
  remembers: { note: 'Nothing: the teaser is back on every page.' },
  share: {
    pages: 310,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (s3.typebot.io)',
  },
  seen: [
    {
      at: 'npm @typebot.io/js 0.10.7, run offline 2026-11-21',
      for: [
        'typebot-bubble',
        'typebot-bubble >>> button[part="button"]',
        'typebot-bubble >>> [part="preview-message"]',
        'typebot-bubble >>> [part="preview-message-close-button"]',
        'typebot-bubble >>> button[part="button"][aria-pressed="true"] ~ [part="bot"]',
        'typebot-bubble >>> button[part="button"][aria-pressed="true"]',
        'typebot-bubble >>> [part="bot"] .typebot-input-form',
        'typebot-bubble >>> .typebot-input-form > .typebot-button',
        'typebot-bubble >>> .typebot-host-bubble',
        'typebot-bubble >>> .typebot-guest-bubble',
      ],
    },
    { at: 'npm @typebot.io/js 0.10.7 README.md', for: ['cdn.jsdelivr.net/npm/@typebot.io/js'] },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['s3.typebot.io'],
    },
  ],
});
