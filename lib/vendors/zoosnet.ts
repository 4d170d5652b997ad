import { defineVendor } from '../engine/vendor.ts';

// Two floats in the page: the button and, in the middle, the invitation, mostly one picture with a map of areas.
// The chat opens in a window of its own.
export default defineVendor({
  id: 'zoosnet',
  name: 'LiveReception (Zoosnet)',
  homepage: 'https://www.zoosnet.net',
  hosts: ['zoosnet.net/JS/LsJS.aspx'],
  roots: ['#LRdiv0', '#LRdiv1'],
  launcher: ['#LRfloater0'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#LRfloater1'],
      decline: ['#LRfloater1 [onclick*="LR_RefuseChat"]'],
      quiet: [
        {
          do: 'call',
          name: 'LR_HideInvite',
        },
      ],
    },
  ],
  seen: [
    {
      at: 'public code, index files 40678692237 and 58972283939 (install code), read 2026-11',
      for: ['zoosnet.net/JS/LsJS.aspx'],
    },
    {
      at: 'public code, index files 58522415097 and 42385952305 (a site that silences it, and one that redraws its invitation), read 2026-11',
      for: ['#LRdiv0', '#LRdiv1', '#LRfloater0', '#LRfloater1', 'LR_HideInvite'],
    },
    {
      at: 'public code, index file 5438436418 (a site’s own invitation with the vendor’s calls) and 43159375061 (copy of the vendor’s script), read 2026-11',
      for: ['#LRfloater1 [onclick*="LR_RefuseChat"]'],
    },
  ],
});
