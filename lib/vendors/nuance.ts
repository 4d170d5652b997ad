import { defineVendor } from '../engine/vendor.ts';

// Its stage is a frame from the site’s own host, its skin is drawn in the page, and both the invitation’s and the
// chat’s markup are each brand’s: only what all brands share is here.
export default defineVendor({
  id: 'nuance',
  name: 'Nuance digital engagement',
  homepage: 'https://www.nuance.com',
  hosts: ['nuance.com/media/launch/chatLoader'],
  roots: ['#inqChatStage', '#nuanMessagingFrame', '#nuance-fab-container'],
  launcher: ['#nuance-fab-container', '.nuance-chat-floating-container'],
  window: { shows: ['#tcChat_Skin'] },
  invitations: [],
  seen: [
    { at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a', for: ['nuance.com/media/launch/chatLoader'] },
    {
      at: 'public code, index files 2482397831 (copy of the vendor’s lander), 14031565360 and 21113709136 (saved page), read 2026-11',
      for: ['#inqChatStage', '#nuanMessagingFrame'],
    },
    {
      at: 'public code, index file 22939142600 (a clean-up list for one brand’s pages), read 2026-11',
      for: ['#nuance-fab-container', '.nuance-chat-floating-container'],
    },
    { at: 'public code, index file 23902904186, read 2026-11', for: ['#tcChat_Skin'] },
  ],
});
