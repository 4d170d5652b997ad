import { defineVendor } from '../engine/vendor.ts';

// All in the page; two classes of one element tell collapsed and smaller still from open.
export default defineVendor({
  id: 'pure-chat',
  name: 'Pure Chat',
  homepage: 'https://www.purechat.com',
  hosts: ['app.purechat.com'],
  roots: ['#PureChatWidget', '.purechat-widget'],
  launcher: ['#PureChatWidget.purechat-widget-collapsed', '#PureChatWidget.purechat-widget-super-collapsed'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#PureChatWidget:not(.purechat-widget-collapsed):not(.purechat-widget-super-collapsed)'],
    close: [{ do: 'call', name: 'purechatApi.set', args: ['chatbox.expanded', false] }],
    decline: ['#PureChatWidget [data-trigger="superMinimize"]', '#PureChatWidget [data-trigger="collapse"]'],
  },
  share: {
    pages: 4942,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.purechat.com)',
  },
  seen: [
    { at: 'enthec/webappanalyzer src/technologies/p.json @1b9eee81', for: ['app.purechat.com'] },
    {
      at: 'public code, index files 7502926874 (a site copies its states and triggers), 41638785252 and 283365345, read 2026-11',
      for: [
        '#PureChatWidget',
        '.purechat-widget',
        '#PureChatWidget.purechat-widget-collapsed',
        '#PureChatWidget.purechat-widget-super-collapsed',
        '#PureChatWidget:not(.purechat-widget-collapsed):not(.purechat-widget-super-collapsed)',
        '#PureChatWidget [data-trigger="superMinimize"]',
        '#PureChatWidget [data-trigger="collapse"]',
      ],
    },
    {
      at: 'public code, index files 47050403372, 30864294986 (a site collapses what opened itself) and 2417270106 (a test closes what popped up), read 2026-11',
      for: ['purechatApi.set'],
    },
  ],
});
