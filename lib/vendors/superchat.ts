import { defineVendor } from '../engine/vendor.ts';

// One frame of the vendor’s own origin; its classes in the page tell what it shows, and make it grow. A cross on
// the greeting was not found described.
export default defineVendor({
  id: 'superchat',
  name: 'Superchat',
  homepage: 'https://www.superchat.com',
  hosts: ['widget.superchat.de'],
  frames: ['widget.superchat.de'],
  roots: ['#superchat-widget'],
  launcher: ['iframe#superchat-widget:not(.greeting):not(.open)'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#superchat-widget.greeting:not(.open)'],
      quiet: [
        // What its own script does when the greeting is gone: the frame is the launcher again.
        { do: 'class', at: 'iframe#superchat-widget', remove: ['greeting'] },
      ],
    },
    { kind: 'auto-open' },
  ],
  window: { shows: ['iframe#superchat-widget.open'], close: [{ do: 'call', name: 'Superchat.close' }] },
  share: {
    pages: 1063,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.superchat.de)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d; public code, index file 36082751055 (a copy of its loader), read 2026-11',
      for: ['widget.superchat.de'],
    },
    {
      at: 'public code, index file 36082751055 (a copy of its loader), read 2026-11',
      for: [
        '#superchat-widget',
        'iframe#superchat-widget:not(.greeting):not(.open)',
        'iframe#superchat-widget.greeting:not(.open)',
        'iframe#superchat-widget',
        'iframe#superchat-widget.open',
      ],
    },
    {
      at: 'public code, index file 27304616145 (a site opens and closes it), read 2026-11',
      for: ['Superchat.close'],
    },
  ],
});
