import { defineVendor } from '../engine/vendor.ts';

// All in the page: one container, whose class tells open from closed, holds button, previews, quick replies and
// window. Previews also announce replies.
export default defineVendor({
  id: 'chatway',
  name: 'Chatway',
  homepage: 'https://chatway.app',
  hosts: ['cdn.chatway.app/widget.js'],
  roots: ['.chatway--container'],
  launcher: ['.chatway--container .chatway--trigger-container'],
  invitations: [
    {
      kind: 'greeting',
      shows: [
        '.chatway--container .chatway--preview-container:not([aria-hidden="true"])',
        '.chatway--container .chatway--preview--only--container',
      ],
    },
    { kind: 'teaser', shows: ['.chatway--container .chatway--quick--reply--container'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['.chatway--container.widget--open .chatway--frame-container'],
    close: [{ do: 'call', name: '$chatway.closeChatwayWidget' }],
  },
  share: {
    pages: 2971,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.chatway.app)',
  },
  seen: [
    {
      at: 'public code, index files 46167654796 and 55750308457 (embed snippet), read 2026-11',
      for: ['cdn.chatway.app/widget.js'],
    },
    {
      at: 'public code, index files 54740720643 (an app waits for it and for its class), 56251792206 (a site styles every part of it), 4687192131 (hidden parts are aria-hidden) and 54982932884, read 2026-11',
      for: [
        '.chatway--container',
        '.chatway--container .chatway--trigger-container',
        '.chatway--container .chatway--preview-container:not([aria-hidden="true"])',
        '.chatway--container .chatway--preview--only--container',
        '.chatway--container .chatway--quick--reply--container',
        '.chatway--container.widget--open .chatway--frame-container',
      ],
    },
    {
      at: 'public code, index files 45280493901 and 56251792206, read 2026-11',
      for: ['$chatway.closeChatwayWidget'],
    },
  ],
});
