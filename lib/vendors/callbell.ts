import { defineVendor } from '../engine/vendor.ts';

// A bubble for WhatsApp, Messenger, Instagram and Telegram in one frame the page’s script writes. It speaks by
// itself: a welcome message beside it. The list of channels stays in place, transparent, while it is folded.
export default defineVendor({
  id: 'callbell',
  name: 'Callbell',
  homepage: 'https://www.callbell.eu',
  hosts: ['dash.callbell.eu'],
  roots: ['#callbell-iframe'],
  launcher: ['iframe#callbell-iframe >>> .callbell-container_logo'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#callbell-iframe >>> .callbell-container_welcome'],
      decline: ['iframe#callbell-iframe >>> .callbell-container_welcome_dismiss'],
      quiet: [
        // Seen only while the message is hovered.
        { do: 'click', at: 'iframe#callbell-iframe >>> .callbell-container_welcome_dismiss' },
      ],
    },
  ],
  window: { shows: ['iframe#callbell-iframe >>> .callbell-container_integrations'] },
  remembers: {
    note: 'The session storage keeps a dismissal (show_welcome_message) until the tab is closed; whether its name has a prefix was not found described, so nothing is written.',
  },
  share: {
    pages: 766,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (dash.callbell.eu)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index file 29933723939 (a site’s copy of what its loader writes), read 2026-11',
      for: ['dash.callbell.eu'],
    },
    {
      at: 'public code, index files 29933723939 and 28357930736 (a copy of its loader; a site looks into the frame), read 2026-11',
      for: ['#callbell-iframe'],
    },
    {
      at: 'public code, index files 24438202393 and 24744523516 (its Widget and WelcomeMessage components), read 2026-11',
      for: [
        'iframe#callbell-iframe >>> .callbell-container_logo',
        'iframe#callbell-iframe >>> .callbell-container_welcome',
        'iframe#callbell-iframe >>> .callbell-container_welcome_dismiss',
        'iframe#callbell-iframe >>> .callbell-container_integrations',
      ],
    },
  ],
});
