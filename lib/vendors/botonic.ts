import { defineVendor } from '../engine/vendor.ts';

// In the page, or in a shadow root whose host a site names as it likes: by default #root, which is far too common to
// look into, so only the host name seen in our test bed is listed. Window and launcher take turns in the tree. The
// cross is a character in a box inside a box; only the inner one answers.
export default defineVendor({
  id: 'botonic',
  name: 'Botonic Webchat',
  homepage: 'https://botonic.io',
  hosts: ['*/webchat.botonic.js', '*/*/webchat.botonic.js'],
  bundled: true,
  roots: ['#botonic-host', '#botonic-webchat', '[role="trigger-button"]'],
  launcher: ['#botonic-host >>> [role="trigger-button"]', '[role="trigger-button"]'],
  invitations: [
    { kind: 'auto-open' },
    { kind: 'badge', shows: ['#botonic-host >>> .trigger-notifications', '.trigger-notifications'] },
  ],
  window: {
    shows: ['#botonic-host >>> #botonic-webchat', '#botonic-webchat'],
    close: [
      {
        do: 'click',
        at: '#botonic-host >>> #botonic-header > [role="header"] > div:last-child > div',
      },
      { do: 'click', at: '#botonic-header > [role="header"] > div:last-child > div' },
    ],
    decline: [
      '#botonic-host >>> #botonic-header > [role="header"] > div:last-child > div',
      '#botonic-header > [role="header"] > div:last-child > div',
    ],
  },
  conversation: {
    composer: ['#botonic-host >>> #botonic-input-panel textarea', '#botonic-input-panel textarea'],
    botTurn: ['#botonic-host >>> .text-bot', '#botonic-webchat .text-bot'],
    visitorTurn: ['#botonic-host >>> .text-user', '#botonic-webchat .text-user'],
  },
  remembers: { note: 'Nothing without the site’s own storage option.' },
  seen: [
    {
      at: 'npm @botonic/react 0.40.0, run offline 2026-11-21 (in a shadow root and without)',
      for: [
        '#botonic-host',
        '#botonic-webchat',
        '[role="trigger-button"]',
        '#botonic-host >>> [role="trigger-button"]',
        '#botonic-host >>> .trigger-notifications',
        '.trigger-notifications',
        '#botonic-host >>> #botonic-webchat',
        '#botonic-host >>> #botonic-header > [role="header"] > div:last-child > div',
        '#botonic-header > [role="header"] > div:last-child > div',
        '#botonic-host >>> #botonic-input-panel textarea',
        '#botonic-input-panel textarea',
        '#botonic-host >>> .text-bot',
        '#botonic-webchat .text-bot',
        '#botonic-host >>> .text-user',
        '#botonic-webchat .text-user',
      ],
    },
    {
      at: 'npm @botonic/react 0.40.0 lib/esm/util/environment.js (looks for its script by this name)',
      for: ['*/webchat.botonic.js', '*/*/webchat.botonic.js'],
    },
  ],
});
