import { defineVendor } from '../engine/vendor.ts';

// Everything in the page itself, under stable classes. Its style sheet has one kind of cross and does not tell
// whether it sits on the invitation or on the window.
export default defineVendor({
  id: 'chaport',
  name: 'Chaport',
  homepage: 'https://www.chaport.com',
  hosts: ['app.chaport.com/javascripts/insert.js'],
  roots: ['.chaport-container'],
  launcher: ['.chaport-launcher .chaport-launcher-button'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.chaport-auto-invitation .chaport-auto-invitation-message'],
      decline: ['.chaport-container .chaport-close'],
    },
    { kind: 'badge', shows: ['.chaport-launcher-button .chaport-badge-show'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['.chaport-container.chaport-expanded .chaport-window'],
    close: [{ do: 'call', name: 'chaport.close' }],
    decline: ['.chaport-container .chaport-close'],
  },
  conversation: { composer: ['.chaport-container .chaport-input-wrapper'] },
  share: {
    pages: 1775,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.chaport.com)',
  },
  seen: [
    {
      at: 'public code, index file 67142384463 (a site loads it), read 2026-11',
      for: ['app.chaport.com/javascripts/insert.js'],
    },
    {
      at: 'public code, index files 29231008347 and 29342223351 (copies of its style sheet in other pages), read 2026-11',
      for: [
        '.chaport-container',
        '.chaport-launcher .chaport-launcher-button',
        '.chaport-auto-invitation .chaport-auto-invitation-message',
        '.chaport-container .chaport-close',
        '.chaport-launcher-button .chaport-badge-show',
        '.chaport-container .chaport-input-wrapper',
      ],
    },
    {
      at: 'public code, index files 30166985130 and 29724177705 (what opens and who watches for it), read 2026-11',
      for: ['.chaport-container.chaport-expanded .chaport-window'],
    },
    { at: 'public code, index file 1463872403 (a site closes it), read 2026-11', for: ['chaport.close'] },
  ],
});
