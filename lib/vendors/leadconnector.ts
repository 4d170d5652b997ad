import { defineVendor } from '../engine/vendor.ts';

// A custom element with an open shadow root. Other products use the same tag name: what is inside decides.
export default defineVendor({
  id: 'leadconnector',
  name: 'LeadConnector (HighLevel)',
  homepage: 'https://www.gohighlevel.com',
  hosts: ['widgets.leadconnectorhq.com/loader.js', 'widgets.leadconnectorhq.com/chat-widget/'],
  roots: ['chat-widget[location-id]'],
  launcher: ['chat-widget >>> #lc_text-widget--btn', 'chat-widget >>> .lc_text-widget--bubble'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['chat-widget >>> .lc_text-widget--prompt'],
      decline: ['chat-widget >>> .lc_text-widget_prompt--prompt-close'],
      quiet: [{ do: 'click', at: 'chat-widget >>> .lc_text-widget_prompt--prompt-close' }],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['chat-widget[data-active="true"] >>> .lc_text-widget--box'],
    close: [{ do: 'call', name: 'leadConnector.chatWidget.closeWidget' }],
  },
  share: {
    pages: 10972,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widgets.leadconnectorhq.com)',
  },
  seen: [
    {
      at: 'public code, index files 62298893108 (“verified live, May 2026”) and 12318469687 (a site closes it), read 2026-11',
      for: ['leadConnector.chatWidget.closeWidget'],
    },
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d; public code, index file 71549264595 (a site’s loader), read 2026-11',
      for: ['widgets.leadconnectorhq.com/loader.js', 'widgets.leadconnectorhq.com/chat-widget/'],
    },
    {
      at: 'public code, index files 31989539295 and 31474675752 (Selenium tests of sites), read 2026-11',
      for: ['chat-widget[location-id]', 'chat-widget >>> .lc_text-widget_prompt--prompt-close'],
    },
    {
      at: 'public code, index files 70307415533, 62591278675 and 70521490702 (sites hide it), read 2026-11',
      for: ['chat-widget >>> #lc_text-widget--btn', 'chat-widget >>> .lc_text-widget--bubble'],
    },
    {
      at: 'public code, index files 59732765676 and 56768815205 (sites hide the greeting and keep the launcher), read 2026-11',
      for: ['chat-widget >>> .lc_text-widget--prompt'],
    },
    {
      at: 'public code, index files 34150958170, 58162163346 and 68654887988 (sites style the open widget), read 2026-11',
      for: ['chat-widget[data-active="true"] >>> .lc_text-widget--box'],
    },
  ],
});
