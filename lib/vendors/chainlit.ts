import { defineVendor } from '../engine/vendor.ts';

// Self-hosted, all in one open shadow root. It invites nobody by itself.
export default defineVendor({
  id: 'chainlit',
  name: 'Chainlit Copilot',
  homepage: 'https://chainlit.io',
  roots: ['#chainlit-copilot'],
  launcher: ['#chainlit-copilot >>> #chainlit-copilot-button'],
  window: {
    shows: ['#chainlit-copilot >>> #chainlit-copilot-popover'],
  },
  hosts: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index file 4716739479 (Chainlit’s own browser test), read 2026-11',
      for: ['#chainlit-copilot >>> #chainlit-copilot-button'],
    },
    {
      at: 'public code, index files 10189400661 and 55389615114 (sites style the shadow root), read 2026-11',
      for: ['#chainlit-copilot'],
    },
    {
      at: 'public code, index file 47650532168 (Chainlit’s own browser test of an older version), read 2026-11',
      for: ['#chainlit-copilot >>> #chainlit-copilot-popover'],
    },
  ],
});
