import { defineVendor } from '../engine/vendor.ts';

// A full-screen, click-through host with one shadow root. Labels can be reworded and translated, so controls are
// told by their icon slots. A closing window leaves the tree when its fading ends: with display: none it never ends,
// and once shown again it lies there transparent and takes the page’s clicks; visibility: hidden lets it end.
export default defineVendor({
  id: 'elevenlabs',
  name: 'ElevenLabs Agents',
  homepage: 'https://elevenlabs.io/conversational-ai',
  hosts: ['unpkg.com/@elevenlabs/convai-widget-embed', 'elevenlabs.io/convai-widget'],
  bundled: true,
  roots: ['elevenlabs-convai'],
  launcher: ['elevenlabs-convai >>> .overlay > .shadow-md button'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['elevenlabs-convai >>> .overlay > .shadow-lg[data-shown="true"]'],
    close: [
      {
        do: 'click',
        at: 'elevenlabs-convai >>> .overlay > .shadow-md button:has(> slot[name="icon-chevron-up"].-rotate-180)',
      },
    ],
    decline: [
      'elevenlabs-convai >>> .overlay > .shadow-md button:has(> slot[name="icon-chevron-up"].-rotate-180)',
    ],
  },
  conversation: {
    composer: ['elevenlabs-convai >>> .overlay > .shadow-lg textarea'],
    agentTurn: ['elevenlabs-convai >>> .overlay > .shadow-lg .rounded-bubble.bg-base-active'],
    visitorTurn: ['elevenlabs-convai >>> .overlay > .shadow-lg .rounded-bubble.bg-accent'],
  },
  remembers: { note: 'Nothing: a widget set to start expanded does so on every page.' },
  seen: [
    {
      at: 'npm @elevenlabs/convai-widget-embed 0.5.4, run offline 2026-11-21',
      for: [
        'elevenlabs-convai',
        'elevenlabs-convai >>> .overlay > .shadow-md button',
        'elevenlabs-convai >>> .overlay > .shadow-lg[data-shown="true"]',
        'elevenlabs-convai >>> .overlay > .shadow-md button:has(> slot[name="icon-chevron-up"].-rotate-180)',
        'elevenlabs-convai >>> .overlay > .shadow-lg textarea',
        'elevenlabs-convai >>> .overlay > .shadow-lg .rounded-bubble.bg-base-active',
      ],
    },
    {
      at: 'npm @elevenlabs/convai-widget-embed 0.5.4 dist/index.js (a message of role user), not seen running',
      for: ['elevenlabs-convai >>> .overlay > .shadow-lg .rounded-bubble.bg-accent'],
    },
    {
      at: 'public code, index files 12496351601 and 52001577326 (embed snippets), read 2026-11',
      for: ['elevenlabs.io/convai-widget'],
    },
    {
      at: 'npm @vbrazo/widget 1.2.0 src/upriser-widget.js (looks for this script), read 2026-11',
      for: ['unpkg.com/@elevenlabs/convai-widget-embed'],
    },
  ],
});
