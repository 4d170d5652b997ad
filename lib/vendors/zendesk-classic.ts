import { defineVendor } from '../engine/vendor.ts';

// An agent’s first message opens the window; on a phone it comes as a card in the window’s frame instead. The chat
// badge is a large launcher with a field to write in, drawn in the launcher’s frame until it is made small. Neither
// is remembered by the widget.
export default defineVendor({
  id: 'zendesk-classic',
  name: 'Zendesk Web Widget (Classic) and Zopim',
  homepage: 'https://www.zendesk.com',
  hosts: [
    'static.zdassets.com/web_widget/classic/',
    'static.zdassets.com/web_widget/latest/classic/',
    'v2.zopim.com',
    'assets.zendesk.com/embeddable_framework/main.js',
  ],
  // Not #launcher: too many products use that id.
  roots: ['#webWidget'],
  launcher: ['iframe#launcher >>> body:not(:has([data-testid="chat-badge"]))'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#webWidget >>> [data-embed="mobileChatPopup"]'],
      decline: ['iframe#webWidget >>> [data-embed="mobileChatPopup"] [data-testid="button-cancel"]'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#webWidget >>> [data-embed="mobileChatPopup"] [data-testid="button-cancel"]',
        },
      ],
    },
    {
      kind: 'teaser',
      shows: ['iframe#launcher >>> [data-testid="chat-badge"]'],
      decline: ['iframe#launcher >>> [data-testid="chat-badge"] button:has([data-testid="Icon--dash"])'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#launcher >>> [data-testid="chat-badge"] button:has([data-testid="Icon--dash"])',
        },
      ],
    },
    { kind: 'auto-open' },
    { kind: 'sound', pattern: 'zdassets\\.com/web_widget/.+\\.mp3' },
  ],
  window: {
    shows: ['iframe#webWidget >>> body:not(:has([data-embed="mobileChatPopup"]))'],
    close: [{ do: 'call', name: 'zE', args: ['webWidget', 'close'] }],
    decline: [
      'iframe#webWidget >>> [data-embed]:not([data-embed="mobileChatPopup"]) button:has([data-testid="Icon--dash"])',
    ],
  },
  conversation: { composer: ['iframe#webWidget >>> #Embed textarea'] },
  idle: 'A visitor is idle after 10 minutes without mouse or keyboard on the page, and the chat is over after 20 more (support.zendesk.com articles 4408836091034, 115000084427).',
  closesAfterMinutes: 30,
  seen: [
    {
      at: 'public code, index files 62837700214 (captured requests) and 10366383583, read 2026-11',
      for: ['static.zdassets.com/web_widget/classic/', 'static.zdassets.com/web_widget/latest/classic/'],
    },
    {
      at: 'public code, index file 47705398726 (a request of the widget’s sound), read 2026-11',
      for: ['zdassets\\.com/web_widget/.+\\.mp3'],
    },
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81; npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['v2.zopim.com', 'assets.zendesk.com/embeddable_framework/main.js'],
    },
    {
      at: 'liferay-portal click-to-chat view.jsp @d701640b; public code, index files 58685293592 and 56865936344, read 2026-11',
      for: ['#webWidget'],
    },
    {
      at: 'levsero/test_embed packages/web-widget-classic/classicSrc @a694f534 (a copy of its sources: component/launcher, component/webWidget/WebWidget.js, components/NotificationPopup, components/Widget/Header, constants/shared) and packages/framework/e2e (frames, proactive chats)',
      for: [
        'iframe#launcher >>> body:not(:has([data-testid="chat-badge"]))',
        'iframe#webWidget >>> [data-embed="mobileChatPopup"]',
        'iframe#webWidget >>> [data-embed="mobileChatPopup"] [data-testid="button-cancel"]',
        'iframe#launcher >>> [data-testid="chat-badge"]',
        'iframe#launcher >>> [data-testid="chat-badge"] button:has([data-testid="Icon--dash"])',
        'iframe#webWidget >>> body:not(:has([data-embed="mobileChatPopup"]))',
        'iframe#webWidget >>> [data-embed]:not([data-embed="mobileChatPopup"]) button:has([data-testid="Icon--dash"])',
      ],
    },
    {
      at: 'public code, index file 51786437221 (list of chat selectors), read 2026-11',
      for: ['iframe#webWidget >>> #Embed textarea'],
    },
    { at: 'developer.zendesk.com/api-reference/widget/chat-api', for: ['zE'] },
  ],
});
