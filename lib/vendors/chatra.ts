import { defineVendor } from '../engine/vendor.ts';

// One element is button and window by turns. Targeted messages open it by themselves; what a message looks like
// while it is closed is inside its cross-origin frame and not public.
export default defineVendor({
  id: 'chatra',
  name: 'Chatra',
  homepage: 'https://chatra.com',
  hosts: ['call.chatra.io/chatra.js', 'chat.chatra.io'],
  roots: ['#chatra'],
  launcher: ['#chatra:not(.chatra--expanded)', '#chatra:not(.chatra--expanded) iframe'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#chatra.chatra--expanded'],
    close: [{ do: 'call', name: 'Chatra', args: ['minimizeWidget'] }],
  },
  share: {
    pages: 5939,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (chat.chatra.io)',
  },
  seen: [
    {
      at: 'npm @chatra/chatra 1.0.3 index.js; patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['call.chatra.io/chatra.js', 'chat.chatra.io'],
    },
    {
      at: 'public code, index files 52646991362 (a site hides it while closed), 47234002707 (saved markup) and 10885547316 (a site asks for the class), read 2026-11',
      for: [
        '#chatra',
        '#chatra:not(.chatra--expanded)',
        '#chatra:not(.chatra--expanded) iframe',
        '#chatra.chatra--expanded',
      ],
    },
    {
      at: 'public code, index files 11576441815 and 68879815143 (a site undoes the opening by itself), read 2026-11',
      for: ['Chatra'],
    },
  ],
});
