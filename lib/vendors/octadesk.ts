import { defineVendor } from '../engine/vendor.ts';

// One frame from the vendor in a box of the page, whose classes tell what the frame shows; it grows for a
// proactive message and holds the button too. Taking the class away leaves the button. The message’s own cross is
// not known.
export default defineVendor({
  id: 'octadesk',
  name: 'OctaDesk',
  homepage: 'https://www.octadesk.com',
  hosts: ['cdn.octadesk.com/embed.js'],
  roots: ['.octadesk-octachat-app'],
  launcher: [
    '.octadesk-octachat-app.octachatAppClose:not(.octachatProactiveMsg):not(.octachatProactiveMsg--senderless)',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: [
        '.octadesk-octachat-app.octachatAppClose.octachatProactiveMsg',
        '.octadesk-octachat-app.octachatAppClose.octachatProactiveMsg--senderless',
      ],
      quiet: [
        {
          do: 'class',
          at: '.octadesk-octachat-app.octachatAppClose',
          remove: ['octachatProactiveMsg', 'octachatProactiveMsg--senderless'],
        },
      ],
    },
  ],
  window: {
    shows: ['.octadesk-octachat-app.octachatAppOpen'],
  },
  share: {
    pages: 638,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host cdn.octadesk.com',
  },
  seen: [
    {
      at: 'public code, index files 63223487788 and 71231299946 (install code), read 2026-11',
      for: ['cdn.octadesk.com/embed.js'],
    },
    {
      at: 'public code, index file 49013148669 (copy of the vendor’s script: the box, its classes and sizes), read 2026-11',
      for: [
        '.octadesk-octachat-app',
        '.octadesk-octachat-app.octachatAppClose:not(.octachatProactiveMsg):not(.octachatProactiveMsg--senderless)',
        '.octadesk-octachat-app.octachatAppClose.octachatProactiveMsg',
        '.octadesk-octachat-app.octachatAppClose.octachatProactiveMsg--senderless',
        '.octadesk-octachat-app.octachatAppClose',
        '.octadesk-octachat-app.octachatAppOpen',
      ],
    },
  ],
});
