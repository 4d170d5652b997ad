import { defineVendor } from '../engine/vendor.ts';

// A button in one shadow root, a modal in another. It invites nobody by itself.
export default defineVendor({
  id: 'inkeep',
  name: 'Inkeep',
  homepage: 'https://www.inkeep.com',
  hosts: ['unpkg.com/@inkeep/cxkit-js', 'api.inkeep.com', 'api.io.inkeep.com'],
  bundled: true,
  roots: ['inkeep-portal'],
  launcher: ['[id^="inkeep-widget-"] > [id^="inkeep-shadow"] >>> [data-part="chat-button__button"]'],
  invitations: [],
  window: {
    shows: ['inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="modal__content"]'],
    close: [
      {
        do: 'key',
        key: 'Escape',
        at: 'inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="modal__content"]',
      },
    ],
    decline: ['inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="modal__close"]'],
  },
  conversation: {
    composer: ['inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="ai-chat-input"]'],
  },
  seen: [
    {
      at: 'npm @inkeep/cxkit-js 0.5.64, run offline 2026-11-21',
      for: [
        'inkeep-portal',
        '[id^="inkeep-widget-"] > [id^="inkeep-shadow"] >>> [data-part="chat-button__button"]',
        'inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="modal__content"]',
        'inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="modal__close"]',
        'inkeep-portal > [id^="inkeep-shadow"] >>> [data-part="ai-chat-input"]',
      ],
    },
    { at: 'npm @inkeep/cxkit-js 0.5.64 dist/embed.js', for: ['api.inkeep.com', 'api.io.inkeep.com'] },
    {
      at: 'public code, index files 48434894117 and 28184706381 (embed snippets), read 2026-11',
      for: ['unpkg.com/@inkeep/cxkit-js'],
    },
  ],
});
