import { defineVendor } from '../engine/vendor.ts';

// No invitation of its own: sites put a teaser of theirs beside the button, or open the chat by script. In the
// newer client the button is inside the cross-origin frame, deep in shadow roots nobody has named.
export default defineVendor({
  id: 'salesforce-miaw',
  name: 'Salesforce Messaging for Web',
  homepage: 'https://www.salesforce.com',
  hosts: ['my.site.com/ESW*/assets/js/bootstrap.min.js'],
  roots: ['#embedded-messaging', '.embedded-messaging'],
  launcher: ['button#embeddedMessagingConversationButton'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['iframe#embeddedMessagingFrame.isMaximized'],
    close: [{ do: 'call', name: 'embeddedservice_bootstrap.utilAPI.minimizeChat' }],
  },
  idle: 'The channel’s inactivity timeout makes a session inactive; it does not end it (help.salesforce.com, service.messaging_auto_session_expiry_enhanced).',
  share: {
    pages: 69,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (semler.my.site.com)',
  },
  seen: [
    {
      at: 'public code, index file 44392809011 (embed snippet), read 2026-11',
      for: ['my.site.com/ESW*/assets/js/bootstrap.min.js'],
    },
    {
      at: 'public code, index files 57417874560 and 20267687833, read 2026-11; FiltersHeroes/PolishAnnoyanceFilters @0b6063c96',
      for: ['#embedded-messaging', '.embedded-messaging'],
    },
    {
      at: 'public code, index files 60586006092 (page object, tried on the real widget), 27870689471 and 21981173622, read 2026-11',
      for: ['button#embeddedMessagingConversationButton', 'iframe#embeddedMessagingFrame.isMaximized'],
    },
    {
      at: 'public code, index files 66532386381 (a site minimises it), 27596076620 and 53560746656 (a site opens it when it is ready), read 2026-11',
      for: ['embeddedservice_bootstrap.utilAPI.minimizeChat'],
    },
  ],
});
