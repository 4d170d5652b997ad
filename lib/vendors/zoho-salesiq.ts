import { defineVendor } from '../engine/vendor.ts';

// A float in the page: the button, and a card of text inside the same box.
export default defineVendor({
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  homepage: 'https://www.zoho.com/salesiq/',
  hosts: [
    'salesiq.zoho.com/widget',
    'salesiq.zohopublic.com/widget',
    'salesiq.zohopublic.in/widget',
    'js.zohocdn.com/salesiq/',
  ],
  roots: ['#zsiq_float', '.zsiq_floatmain', '[data-id="zsalesiq"]'],
  launcher: ['#zsiq_agtpic'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#titlediv.zsiq_cnt'],
      // Shown on hover only. In newer versions it closes the whole float, so we leave it to the person.
      decline: ['#titlediv em.siqico-close', '#zs_fl_close', '#hide-widget'],
    },
    { kind: 'badge', shows: ['#zsiq_unreadcnt'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['iframe#siqiframe'],
    close: [{ do: 'call', name: '$zoho.salesiq.chatwindow.visible', args: ['hide'] }],
  },
  conversation: { composer: ['iframe#siqiframe >>> .siq-message-textarea'] },
  idle: 'A visitor is idle after 30 minutes without an action on the page, unless the site set another time (zoho.com/salesiq/help/developer-section/js-api-visitor-idle-time.html).',
  share: {
    pages: 20149,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (js.zohocdn.com)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; India: public code, index file 21207500427, read 2026-11',
      for: [
        'salesiq.zoho.com/widget',
        'salesiq.zohopublic.com/widget',
        'salesiq.zohopublic.in/widget',
        'js.zohocdn.com/salesiq/',
      ],
    },
    {
      at: 'public code, index files 41616784546, 16197486959 and 587195289 (saved pages), read 2026-11',
      for: [
        '#zsiq_float',
        '.zsiq_floatmain',
        '[data-id="zsalesiq"]',
        '#zsiq_agtpic',
        '#titlediv.zsiq_cnt',
        '#titlediv em.siqico-close',
        '#zsiq_unreadcnt',
        'iframe#siqiframe',
      ],
    },
    {
      at: 'public code, index files 67559532948 and 32043524179 (newer versions), read 2026-11',
      for: ['#zs_fl_close', '#hide-widget'],
    },
    {
      at: 'public code, index file 69125365281 (Cypress test of a site), read 2026-11',
      for: ['iframe#siqiframe >>> .siq-message-textarea'],
    },
    {
      at: 'zoho.com/salesiq/help/developer-section/js-api-chat-window-visible',
      for: ['$zoho.salesiq.chatwindow.visible'],
    },
  ],
});
