import { defineVendor } from '../engine/vendor.ts';

// Everything in the page. Its documented callbacks tell of “chatflow notifications”, which are its invitations;
// where they show is not known.
export default defineVendor({
  id: 'customerly',
  name: 'Customerly',
  homepage: 'https://www.customerly.io',
  hosts: ['messenger.customerly.io/launcher.js', 'widget.customerly.io'],
  roots: ['#customerly-container'],
  launcher: ['#customerly-launcher', '#customerly-container .customerly-launcher'],
  invitations: [],
  share: {
    pages: 197,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (messenger.customerly.io)',
  },
  seen: [
    {
      at: 'npm react-live-chat-customerly 1.0.13 src/constants.ts',
      for: ['messenger.customerly.io/launcher.js'],
    },
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['widget.customerly.io'],
    },
    {
      at: 'public code, index files 34676833624 and 22393497301 (sites style it), read 2026-11',
      for: ['#customerly-container', '#customerly-container .customerly-launcher'],
    },
    {
      at: 'public code, index file 22172105641 (a site presses it), read 2026-11',
      for: ['#customerly-launcher'],
    },
  ],
});
