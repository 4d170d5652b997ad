import { defineVendor } from '../engine/vendor.ts';

// In the page itself. Its proactive messages and the element of its window were not found described.
export default defineVendor({
  id: 'formilla',
  name: 'Formilla',
  homepage: 'https://www.formilla.com',
  hosts: ['formilla.com/scripts/feedback.js'],
  roots: ['#formilla-chat-button', '#formillachat'],
  launcher: ['#formilla-chat-button'],
  invitations: [],
  share: {
    pages: 2105,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (www.formilla.com)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; public code, index file 39509266393 (its WordPress plugin), read 2026-11',
      for: ['formilla.com/scripts/feedback.js'],
    },
    {
      at: 'public code, index file 39509266393 (its WordPress plugin), read 2026-11',
      for: ['#formillachat'],
    },
    {
      at: 'public code, index files 28402632787 and 14516950655 (sites style and press it), read 2026-11',
      for: ['#formilla-chat-button'],
    },
  ],
});
