import { defineVendor } from '../engine/vendor.ts';

// A custom element with an open shadow root. Launcher and cross are one button; the tooltip has no cross of its
// own. The full-page embed (flowise-fullchatbot) is a page’s own content.
export default defineVendor({
  id: 'flowise',
  name: 'Flowise',
  homepage: 'https://flowiseai.com',
  hosts: ['cdn.jsdelivr.net/npm/flowise-embed'],
  roots: ['flowise-chatbot'],
  launcher: ['flowise-chatbot >>> button[part="button"]:has(~ [part="bot"][style*="scale3d(0"])'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['flowise-chatbot >>> .tooltip'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['flowise-chatbot >>> [part="bot"][style*="scale3d(1"]'],
    close: [
      {
        do: 'click',
        at: 'flowise-chatbot >>> [part="bot"] button[title="Close Chat"]',
      },
    ],
    decline: [
      'flowise-chatbot >>> [part="bot"] button[title="Close Chat"]',
      'flowise-chatbot >>> button[part="button"]:has(~ [part="bot"][style*="scale3d(1"])',
    ],
  },
  conversation: {
    composer: ['flowise-chatbot >>> [data-testid="input"] textarea'],
    agentTurn: ['flowise-chatbot >>> .chatbot-host-bubble'],
    visitorTurn: ['flowise-chatbot >>> [data-testid="guest-bubble"]'],
  },
  seen: [
    {
      at: 'npm flowise-embed 3.1.6 README.md',
      for: ['cdn.jsdelivr.net/npm/flowise-embed'],
    },
    {
      at: 'npm flowise-embed 3.1.6 dist/web.js',
      for: [
        'flowise-chatbot',
        'flowise-chatbot >>> button[part="button"]:has(~ [part="bot"][style*="scale3d(0"])',
        'flowise-chatbot >>> button[part="button"]:has(~ [part="bot"][style*="scale3d(1"])',
        'flowise-chatbot >>> .tooltip',
        'flowise-chatbot >>> [part="bot"][style*="scale3d(1"]',
        'flowise-chatbot >>> [part="bot"] button[title="Close Chat"]',
        'flowise-chatbot >>> [data-testid="input"] textarea',
        'flowise-chatbot >>> .chatbot-host-bubble',
        'flowise-chatbot >>> [data-testid="guest-bubble"]',
      ],
    },
  ],
});
