import { defineVendor } from '../engine/vendor.ts';

// All in the page. The card at the button carries the site’s invitation and each reply that comes while the window
// is closed. The old version has other elements, not known here.
export default defineVendor({
  id: 'weni',
  name: 'Weni by VTEX',
  homepage: 'https://weni.ai',
  hosts: ['cdn.cloud.weni.ai/webchat-latest.umd.js', 'storage.googleapis.com/push-webchat/wwc-latest.js'],
  roots: ['.weni-widget'],
  launcher: ['.weni-widget:not(:has(> .weni-chat)) .weni-launcher'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.weni-tooltip', '.weni-starters-compact'],
      decline: ['.weni-tooltip__close-button'],
      quiet: [
        {
          do: 'click',
          at: '.weni-tooltip__close-button',
        },
      ],
    },
    {
      kind: 'badge',
      shows: ['.weni-launcher__badge'],
    },
  ],
  window: {
    shows: ['.weni-widget > .weni-chat'],
    decline: ['.weni-widget:has(> .weni-chat) .weni-launcher'],
  },
  remembers: {
    note: 'Nothing, but the invitation is kept as a first message, and none comes where there are messages.',
  },
  seen: [
    {
      at: 'public code, index file 10394307508 (the vendor’s own list of its two loaders), read 2026-11',
      for: ['cdn.cloud.weni.ai/webchat-latest.umd.js', 'storage.googleapis.com/push-webchat/wwc-latest.js'],
    },
    {
      at: 'weni-ai/webchat-react src/components/Widget/Widget.jsx @d946c478',
      for: ['.weni-widget'],
    },
    {
      at: 'weni-ai/webchat-react src/components/Launcher/Launcher.jsx (copy in public code, index file 53243632112, read 2026-11)',
      for: [
        '.weni-widget:not(:has(> .weni-chat)) .weni-launcher',
        '.weni-launcher__badge',
        '.weni-widget:has(> .weni-chat) .weni-launcher',
      ],
    },
    {
      at: 'weni-ai/webchat-react src/components/Tooltip/Tooltip.jsx @675bc9dd',
      for: ['.weni-tooltip', '.weni-tooltip__close-button'],
    },
    {
      at: 'weni-ai/webchat-react src/components/ConversationStarters/ConversationStarters.jsx @a853a596',
      for: ['.weni-starters-compact'],
    },
    {
      at: 'weni-ai/webchat-react src/components/Chat/Chat.jsx @674747b6',
      for: ['.weni-widget > .weni-chat'],
    },
  ],
});
