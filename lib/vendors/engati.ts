import { defineVendor } from '../engine/vendor.ts';

// Only its script is known: nothing of what it shows, and how, was found in public.
export default defineVendor({
  id: 'engati',
  name: 'Engati',
  homepage: 'https://www.engati.com',
  hosts: ['app.engati.com/static/js/chat_widget.js', 'app.engati.com/static/js/widget.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 269,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.engati.com)',
  },
  seen: [
    {
      at: 'public code, index files 48656930486 and 14825879239 (sites load them), read 2026-11',
      for: ['app.engati.com/static/js/chat_widget.js', 'app.engati.com/static/js/widget.js'],
    },
  ],
});
