import { defineVendor } from '../engine/vendor.ts';

// Bought by Zoom and still loaded by sites. Of its window only the frame’s id is known, not whether it is kept
// while closed.
export default defineVendor({
  id: 'solvvy',
  name: 'Solvvy',
  homepage: 'https://solvvy.com',
  hosts: ['cdn.solvvy.com'],
  roots: ['#solvvy-widget-iframe', '#solvvy-lazy-button', '.solvvy-v5-widget'],
  launcher: ['#solvvy-lazy-button', '.solvvy-v5-widget.launcher'],
  invitations: [],
  seen: [
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81; public code, index file 15034322765 (a site’s loader), read 2026-11',
      for: ['cdn.solvvy.com'],
    },
    {
      at: 'public code, index files 24543863688 and 24666303540 (a script that removes competing chats), read 2026-11',
      for: ['#solvvy-widget-iframe', '#solvvy-lazy-button'],
    },
    {
      at: 'public code, index files 37873502984 and 38109562473 (a site styles and presses it), read 2026-11',
      for: ['.solvvy-v5-widget', '.solvvy-v5-widget.launcher'],
    },
  ],
});
