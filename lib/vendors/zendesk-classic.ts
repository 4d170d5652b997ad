import { defineVendor } from '../engine/vendor.ts';

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
  launcher: ['iframe#launcher', 'iframe#launcher >>> body'],
  invitations: [{ kind: 'auto-open' }, { kind: 'sound', pattern: 'zdassets\\.com/web_widget/.+\\.mp3' }],
  window: {
    shows: ['iframe#webWidget'],
    close: [{ do: 'call', name: 'zE', args: ['webWidget', 'close'] }],
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
      for: ['#webWidget', 'iframe#launcher', 'iframe#launcher >>> body', 'iframe#webWidget'],
    },
    {
      at: 'public code, index file 51786437221 (list of chat selectors), read 2026-11',
      for: ['iframe#webWidget >>> #Embed textarea'],
    },
    { at: 'developer.zendesk.com/api-reference/widget/chat-api', for: ['zE'] },
  ],
});
