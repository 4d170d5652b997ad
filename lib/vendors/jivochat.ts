import { defineVendor } from '../engine/vendor.ts';

// <jdiv> elements in the page, their classes a stable word with a changing ending.
export default defineVendor({
  id: 'jivochat',
  name: 'JivoChat',
  homepage: 'https://www.jivochat.com',
  hosts: [
    'code.jivosite.com/widget/',
    'code.jivosite.com/script/widget/',
    'code-ya.jivosite.com',
    'code.jivo.ru/widget/',
  ],
  roots: ['jdiv', '#jivo-iframe-container'],
  launcher: [
    '#jvlabelWrap',
    'jdiv[class*="__jivoMobileButton"]',
    'jdiv[class*="__jivoDesktopButton"]',
    '#jivo-iframe-container.jivo-collapsed',
  ],
  // An agent’s or a trigger’s invitation opens the window itself.
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#jcont jdiv[class*="contentWrapper"]', '#jivo-iframe-container:not(.jivo-collapsed)'],
    close: [{ do: 'call', name: 'jivo_api.close' }],
    decline: ['#jcont jdiv[class*="closeButton"]', '#jivo_close_button'],
  },
  conversation: { composer: ['#jcont textarea'] },
  share: {
    pages: 48383,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (code.jivosite.com)',
  },
  seen: [
    {
      at: 'productdevbook/ahize src/providers/jivochat.ts @d1e1352; bcye/Hello-Goodbye Chrome/background.js @d74c553a; npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['code.jivosite.com/widget/', 'code-ya.jivosite.com', 'code.jivo.ru/widget/', 'jivo_api.close'],
    },
    {
      at: 'public code, index file 35224801809 (a site’s loader), read 2026-11',
      for: ['code.jivosite.com/script/widget/'],
    },
    { at: 'FiltersHeroes/PolishAnnoyanceFilters @0b6063c96', for: ['jdiv'] },
    {
      at: 'public code, index files 41727174005 and 29546488100 (the older widget), read 2026-11',
      for: [
        '#jivo-iframe-container',
        '#jivo-iframe-container.jivo-collapsed',
        '#jivo-iframe-container:not(.jivo-collapsed)',
        '#jivo_close_button',
      ],
    },
    {
      at: 'public code, index files 20565564084 and 24178588617 (tests of sites), read 2026-11',
      for: [
        '#jvlabelWrap',
        '#jcont jdiv[class*="contentWrapper"]',
        '#jcont jdiv[class*="closeButton"]',
        '#jcont textarea',
      ],
    },
    {
      at: 'public code, index files 25294728349 and 600529697 (sites’ styles and scripts), read 2026-11',
      for: ['jdiv[class*="__jivoMobileButton"]', 'jdiv[class*="__jivoDesktopButton"]'],
    },
  ],
});
