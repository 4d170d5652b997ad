import { defineVendor } from '../engine/vendor.ts';

// Only the root is certain: nobody has named its states, its window or its automatic messages.
export default defineVendor({
  id: 'brevo-conversations',
  name: 'Brevo Conversations',
  homepage: 'https://www.brevo.com',
  hosts: ['conversations-widget.brevo.com', 'conversations-widget.sendinblue.com'],
  roots: ['#brevo-conversations'],
  share: {
    pages: 4421,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (conversations-widget.brevo.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'public code, index file 10270402136, read 2026-11; patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['conversations-widget.brevo.com', 'conversations-widget.sendinblue.com'],
    },
    {
      at: 'public code, index files 7512565851 (a site removes it), 45495435278 and 71248281319, read 2026-11',
      for: ['#brevo-conversations'],
    },
  ],
});
