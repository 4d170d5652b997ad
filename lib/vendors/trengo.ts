import { defineVendor } from '../engine/vendor.ts';

// Same-origin frames, one for each part, each in a holder of its own. What is inside the greeting, a cross for
// example, was not found described.
export default defineVendor({
  id: 'trengo',
  name: 'Trengo',
  homepage: 'https://trengo.com',
  hosts: ['widget.trengo.eu'],
  roots: ['#trengo-web-widget'],
  launcher: [
    '#trengo-web-widget .TrengoWidgetLauncher__iframe',
    '#trengo-web-widget .TrengoWidgetLauncher__iframe iframe >>> body',
  ],
  invitations: [
    { kind: 'greeting', shows: ['#trengo-web-widget .TrengoWidgetGreeter__iframe'] },
    { kind: 'badge', shows: ['#trengo-web-widget .TrengoWidgetBadge__iframe'] },
  ],
  window: { shows: ['#trengo-web-widget .TrengoWidgetPanel__iframe'] },
  share: {
    pages: 1682,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (api.widget.trengo.eu)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['widget.trengo.eu'],
    },
    {
      at: 'public code, index files 66980116237 and 66746819982 (a site’s browser tests look into launcher and panel), read 2026-11',
      for: [
        '#trengo-web-widget',
        '#trengo-web-widget .TrengoWidgetLauncher__iframe',
        '#trengo-web-widget .TrengoWidgetLauncher__iframe iframe >>> body',
        '#trengo-web-widget .TrengoWidgetPanel__iframe',
      ],
    },
    {
      at: 'public code, index file 25012104509 (a site’s style hides greeter and launcher, moves the badge), read 2026-11',
      for: [
        '#trengo-web-widget .TrengoWidgetGreeter__iframe',
        '#trengo-web-widget .TrengoWidgetBadge__iframe',
      ],
    },
  ],
});
