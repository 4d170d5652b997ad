import { defineVendor } from '../engine/vendor.ts';

// In the page itself: a bar that unfolds, or a round button. One element for each state. Its invitations were not
// found described, nor that it opens by itself.
export default defineVendor({
  id: 'mylivechat',
  name: 'MyLiveChat',
  homepage: 'https://mylivechat.com',
  // Not the whole of mylivechat.com: that is also its website.
  hosts: ['mylivechat.com/chatinline.aspx', 'mylivechat.com/chatlink.aspx', 'mylivechat.com/livechat2/'],
  roots: ['.mylivechat_inline'],
  launcher: ['.mylivechat_inline .mylivechat_collapsed'],
  invitations: [],
  window: {
    shows: ['.mylivechat_inline .mylivechat_container'],
    close: [{ do: 'click', at: '.mylivechat_inline .mylivechat_expanded [debug-image="down"]' }],
    decline: ['.mylivechat_inline .mylivechat_expanded [debug-image="down"]'],
  },
  share: {
    pages: 2623,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (mylivechat.com)',
  },
  seen: [
    {
      at: 'public code, index file 4239484463 (its WordPress plugin), read 2026-11',
      for: ['mylivechat.com/chatinline.aspx', 'mylivechat.com/chatlink.aspx'],
    },
    {
      at: 'public code, index files 15986124161 and 16100959477 (saved pages), read 2026-11',
      for: [
        'mylivechat.com/livechat2/',
        '.mylivechat_inline',
        '.mylivechat_inline .mylivechat_collapsed',
        '.mylivechat_inline .mylivechat_container',
        '.mylivechat_inline .mylivechat_expanded [debug-image="down"]',
      ],
    },
  ],
});
