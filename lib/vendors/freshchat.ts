import { defineVendor } from '../engine/vendor.ts';

// One cross-origin frame for everything; the classes of its wrapper in the page tell what it shows. The same
// class carries invitations and an agent’s replies.
export default defineVendor({
  id: 'freshchat',
  name: 'Freshchat',
  homepage: 'https://www.freshworks.com/live-chat-software/',
  hosts: ['freshchat.com/js/widget.js', 'freshchat.com/widget/', 'assetscdn-wchat.freshchat.com'],
  frames: ['freshchat.com/widget/'],
  roots: ['#fc_frame'],
  launcher: [
    '#fc_frame:not(.h-open-notify):not(.h-open-container)',
    '#fc_frame iframe#fc_widget >>> #chat-icon',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#fc_frame.h-open-notify'],
      decline: ['#fc_frame iframe#fc_widget >>> [aria-label="Close Notifications"]'],
      quiet: [
        { do: 'click', at: '#fc_frame iframe#fc_widget >>> [aria-label="Close Notifications"]' },
        // What the widget’s own script does when its frame says “close”: the wrapper is the launcher again.
        { do: 'class', at: '#fc_frame', remove: ['h-open-notify', 'fc-open', 'expand'] },
      ],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#fc_frame.h-open-container'],
    close: [{ do: 'call', name: 'fcWidget.close' }],
  },
  share: {
    pages: 4446,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (assetscdn-wchat.freshchat.com)',
  },
  seen: [
    {
      at: 'public code, index file 70622061860 (Playwright recordings: the control’s name), read 2026-11',
      for: ['#fc_frame iframe#fc_widget >>> [aria-label="Close Notifications"]'],
    },
    {
      at: 'public code, index files 200691972 and 49904961185 (Selenium tests of a shop), read 2026-11',
      for: ['#fc_frame iframe#fc_widget >>> #chat-icon'],
    },
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81; productdevbook/ahize src/providers/freshchat.ts @d1e1352; bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['freshchat.com/js/widget.js', 'assetscdn-wchat.freshchat.com', 'fcWidget.close'],
    },
    {
      at: 'public code, index files 27493466 (copy of Freshchat’s widget.js) and 49791336238 (a request), read 2026-11',
      for: [
        'freshchat.com/widget/',
        '#fc_frame',
        '#fc_frame:not(.h-open-notify):not(.h-open-container)',
        '#fc_frame.h-open-notify',
        '#fc_frame.h-open-container',
      ],
    },
  ],
});
