import { defineVendor } from '../engine/vendor.ts';

// One same-origin frame for all. Classes on the page’s body tell that it shows a message or a campaign, and make
// it grow; a class of its own tells that the window is open. Agents’ replies come as messages too. A cross on them
// was not found described.
export default defineVendor({
  id: 'richpanel',
  name: 'Richpanel',
  homepage: 'https://www.richpanel.com',
  hosts: ['cdn.richpanel.com', 'messenger.richpanel.com'],
  roots: ['#richpanel_messenger_iframe'],
  launcher: [
    'iframe#richpanel_messenger_iframe:not(.rp-notifications-active *):not(.has-popup-notifications *):not(.richpanel-messenger-opened)',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: [
        'iframe#richpanel_messenger_iframe:is(.rp-notifications-active *):not(.richpanel-messenger-opened)',
        'iframe#richpanel_messenger_iframe:is(.has-popup-notifications *):not(.richpanel-messenger-opened)',
      ],
      quiet: [
        // What its own script does when the message is gone: the frame is the launcher again.
        {
          do: 'class',
          at: 'body',
          remove: ['rp-notifications-active', 'rp-notification-height', 'has-popup-notifications'],
        },
      ],
    },
  ],
  window: { shows: ['iframe#richpanel_messenger_iframe.richpanel-messenger-opened'] },
  share: {
    pages: 1178,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.richpanel.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d; patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['cdn.richpanel.com'],
    },
    {
      at: 'public code, index files 66027894755 and 66149049731 (copies of its loader), read 2026-11',
      for: [
        'messenger.richpanel.com',
        '#richpanel_messenger_iframe',
        'iframe#richpanel_messenger_iframe:not(.rp-notifications-active *):not(.has-popup-notifications *):not(.richpanel-messenger-opened)',
        'iframe#richpanel_messenger_iframe:is(.rp-notifications-active *):not(.richpanel-messenger-opened)',
        'iframe#richpanel_messenger_iframe:is(.has-popup-notifications *):not(.richpanel-messenger-opened)',
        'body',
        'iframe#richpanel_messenger_iframe.richpanel-messenger-opened',
      ],
    },
  ],
});
