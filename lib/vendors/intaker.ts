import { defineVendor } from '../engine/vendor.ts';

// For lawyers; in the page itself, the chat in a frame. On a desktop it opens by itself after ten seconds and
// chimes; on a telephone a small preview of it may come after three. A new line of the bot changes the tab’s
// title.
export default defineVendor({
  id: 'intaker',
  name: 'Intaker',
  homepage: 'https://www.intaker.com',
  hosts: ['chat-api.intaker.com/api/', 'intaker.co/dist/'],
  roots: ['#chatter-bot-launcher-container', '#chatter-bot-frame-container'],
  launcher: ['#chatter-bot-launcher'],
  invitations: [
    { kind: 'auto-open' },
    {
      kind: 'teaser',
      shows: ['#chatter-bot-frame-container.preview'],
      decline: ['#chatter-bot-widget-close'],
      quiet: [{ do: 'click', at: '#chatter-bot-widget-close' }],
    },
    { kind: 'sound', pattern: 'intaker\\.co/dist/light\\.mp3(?:$|\\?)' },
    { kind: 'title', pattern: '^\\(1\\) You have a new message - ' },
  ],
  window: {
    shows: ['#chatter-bot-frame-container.chatter-bot-frame-container-active:not(.preview)'],
    close: [{ do: 'click', at: '#chatter-bot-widget-close' }],
    decline: ['#chatter-bot-widget-close'],
  },
  remembers: {
    note: 'A cookie whose name ends in the customer’s key (INTAKER_CHAT_WIDGET_…) keeps it from opening again for fifteen minutes.',
  },
  share: {
    pages: 854,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (chat-api.intaker.com)',
  },
  seen: [
    { at: 'enthec/webappanalyzer src/technologies/i.json @1b9eee81', for: ['chat-api.intaker.com/api/'] },
    {
      at: 'public code, index files 31235040912 and 31693236245 (copies of its script, one for AMP pages), read 2026-11',
      for: [
        'intaker.co/dist/',
        '#chatter-bot-launcher-container',
        '#chatter-bot-frame-container',
        '#chatter-bot-launcher',
        '#chatter-bot-frame-container.preview',
        '#chatter-bot-widget-close',
        '#chatter-bot-frame-container.chatter-bot-frame-container-active:not(.preview)',
        'intaker\\.co/dist/light\\.mp3(?:$|\\?)',
        '^\\(1\\) You have a new message - ',
      ],
    },
  ],
});
