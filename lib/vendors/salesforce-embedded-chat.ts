import { defineVendor } from '../engine/vendor.ts';

// Two generations of one product, retired by Salesforce in 2026 and still on sites; sites replace the invitation’s
// markup but keep its ids. The session cookie that remembers a “no” carries the invitation’s own id: we cannot
// write it before.
export default defineVendor({
  id: 'salesforce-embedded-chat',
  name: 'Salesforce Embedded Chat and Live Agent',
  homepage: 'https://www.salesforce.com/products/service-cloud/',
  hosts: [
    'service.force.com/embeddedservice/*/esw.min.js',
    'my.salesforce.com/embeddedservice/',
    'salesforceliveagent.com',
  ],
  roots: [
    '.embeddedServiceHelpButton',
    '.embeddedServiceSidebar',
    '#esw_storage_iframe',
    '#snapins_invite',
    '[id^="liveagent_invite_button_"]',
  ],
  launcher: ['.embeddedServiceHelpButton', '[id^="liveagent_button_online_"]'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#snapins_invite', '[id^="liveagent_invite_button_"]'],
      decline: [
        '#rejectInvite',
        '#closeInvite',
        '[id^="liveagent_invite_button_"] > img[src$="/images/x.png"]',
      ],
      quiet: [
        { do: 'click', at: '#rejectInvite' },
        { do: 'click', at: '[id^="liveagent_invite_button_"] > img[src$="/images/x.png"]' },
      ],
    },
  ],
  window: { shows: ['.embeddedServiceSidebar .sidebarMaximized'] },
  remembers: {
    note: 'A session cookie for each invitation, liveagent_invite_rejected_ and its id: not shown again until the browser closes.',
  },
  idle: 'Set for each button in seconds, with a warning; only a message of the visitor stops the timer (help.salesforce.com, service.live_agent_button_settings).',
  share: {
    pages: 4398,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (service.force.com)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt',
      for: [
        'service.force.com/embeddedservice/*/esw.min.js',
        'my.salesforce.com/embeddedservice/',
        'salesforceliveagent.com',
      ],
    },
    {
      at: 'public code, index file 10398517257 (copy of esw.min.js), read 2026-11',
      for: [
        '.embeddedServiceHelpButton',
        '.embeddedServiceSidebar',
        '#esw_storage_iframe',
        '#snapins_invite',
      ],
    },
    {
      at: 'public code, index file 38684595789 (copy of liveagent.esw.min.js), read 2026-11',
      for: ['.embeddedServiceSidebar .sidebarMaximized'],
    },
    {
      at: 'public code, index file 52757531049 (copy of the vendor’s page on automated invitations), read 2026-11',
      for: ['#rejectInvite', '#closeInvite'],
    },
    {
      at: 'public code, index files 10729728924 (copy of the vendor’s deployment script: the cross rejects), 60146936759 (copy of the vendor’s developer guide) and 24732388325 (a site looks at both buttons), read 2026-11',
      for: [
        '[id^="liveagent_invite_button_"]',
        '[id^="liveagent_invite_button_"] > img[src$="/images/x.png"]',
        '[id^="liveagent_button_online_"]',
      ],
    },
  ],
});
