import { defineVendor } from '../engine/vendor.ts';

// In the page itself. An offer asks first, as a notice or over the page; its “I’m OK for now, thanks.” refuses. It
// withdraws by itself after a time the site sets.
export default defineVendor({
  id: 'five9',
  name: 'Five9',
  homepage: 'https://www.five9.com',
  hosts: ['app.five9.com/consoles/SocialWidget/'],
  roots: ['.five9-frame', '.five9-chat-button', '#five9-notification', '#five9-modal'],
  launcher: ['.five9-chat-button', '.five9-frame-minimized #five9-maximize-button'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#five9-notification.five9-proactive', '#five9-notification.active', '#five9-modal.active'],
      decline: ['#five9_offerRefused', '#five9_offerExit'],
      quiet: [
        { do: 'click', at: '#five9_offerRefused' },
        { do: 'click', at: '#five9_offerExit' },
      ],
    },
  ],
  window: { shows: ['.five9-frame-full'] },
  remembers: {
    note: 'The offer’s state lies in the session storage as f9-offers; its form was not found described, so nothing is written.',
  },
  idle: 'The saved state of a chat counts for 170 seconds: who leaves the page longer starts anew (Five9’s five9-social-widget.js).',
  share: {
    pages: 778,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.five9.com)',
  },
  seen: [
    {
      at: 'public code, index files 23140079332 and 49002370401 (sites load it), read 2026-11',
      for: ['app.five9.com/consoles/SocialWidget/'],
    },
    {
      at: 'public code, index file 20857053754 (Five9’s own five9-social-widget.js), read 2026-11',
      for: [
        '.five9-frame',
        '.five9-chat-button',
        '#five9-notification',
        '#five9-modal',
        '.five9-frame-minimized #five9-maximize-button',
        '#five9-notification.five9-proactive',
        '#five9-notification.active',
        '#five9-modal.active',
        '#five9_offerRefused',
        '#five9_offerExit',
        '.five9-frame-full',
      ],
    },
  ],
});
