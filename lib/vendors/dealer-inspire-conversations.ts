import { defineVendor } from '../engine/vendor.ts';

// For car dealers; in the page itself, under hashed classes. Its invitations were not found described.
export default defineVendor({
  id: 'dealer-inspire-conversations',
  name: 'Dealer Inspire Conversations',
  homepage: 'https://www.dealerinspire.com',
  hosts: ['prod.embed.conversations.dealerinspire.com'],
  roots: ['#di-conversations-embed-root'],
  launcher: ['.conversations-cta-circle'],
  invitations: [],
  share: {
    pages: 644,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (prod.embed.conversations.dealerinspire.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['prod.embed.conversations.dealerinspire.com'],
    },
    {
      at: 'public code, index file 26634191306 (a car dealers’ analytics script lists what opens each chat), read 2026-11; public code, index file 27060331420 (Selenium test of a dealer’s site), read 2026-11',
      for: ['#di-conversations-embed-root'],
    },
    {
      at: 'public code, index file 26634191306 (a car dealers’ analytics script lists what opens each chat), read 2026-11',
      for: ['.conversations-cta-circle'],
    },
  ],
});
