import { defineVendor } from '../engine/vendor.ts';

// In the page itself; the invitation flies in and chimes. The chat opens in a window of its own
// (livehelpnow.net/lhn/livechatvisitor.aspx), so there is no window in the page.
export default defineVendor({
  id: 'livehelpnow',
  name: 'LiveHelpNow',
  homepage: 'https://www.livehelpnow.net',
  hosts: ['livehelpnow.net/lhn/', 'livehelpnow.net/js/sdk/'],
  roots: ['.lhnInviteContainer', '#lhnHocButton', '#lhnChatButton'],
  launcher: ['#lhnHocButton', '#lhnChatButton'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.lhnInviteContainer'],
      decline: ['.lhnInviteContainer .LHNInviteCloseButton'],
      quiet: [{ do: 'click', at: '.lhnInviteContainer .LHNInviteCloseButton' }],
    },
    { kind: 'sound', pattern: 'livehelpnow\\.net/lhn/sounds/' },
  ],
  share: {
    pages: 770,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (developer.livehelpnow.net)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d (the host); public code, index file 3498813144 (a copy of its script), read 2026-11',
      for: ['livehelpnow.net/lhn/', 'livehelpnow\\.net/lhn/sounds/'],
    },
    {
      at: 'public code, index file 28227636556 (a site loads it and presses its button), read 2026-11',
      for: ['livehelpnow.net/js/sdk/', '#lhnHocButton'],
    },
    {
      at: 'public code, index file 3498813144 (a copy of its script), read 2026-11',
      for: ['#lhnChatButton', '.lhnInviteContainer', '.lhnInviteContainer .LHNInviteCloseButton'],
    },
  ],
});
