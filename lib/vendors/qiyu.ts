import { defineVendor } from '../engine/vendor.ts';

// Parts in the page. The invitation stands in the middle; a press on it opens the chat, its cross brings it back
// after a while where the site wants so. Number and bubble at the button carry replies too.
export default defineVendor({
  id: 'qiyu',
  name: 'Qiyu (NetEase)',
  homepage: 'https://qiyukf.com',
  hosts: ['qiyukf.com/script'],
  roots: ['#YSF-BTN-HOLDER'],
  launcher: ['#YSF-BTN-HOLDER'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.ysf-online-invite-wrap', '.ysf-online-invite-mask'],
      decline: ['.ysf-online-invite .close'],
      quiet: [
        {
          do: 'click',
          at: '.ysf-online-invite .close',
        },
      ],
    },
    {
      kind: 'teaser',
      shows: ['#YSF-BTN-BUBBLE'],
    },
    {
      kind: 'badge',
      shows: ['#YSF-BTN-CIRCLE'],
    },
  ],
  window: {
    shows: ['.ysf-chat-layeropen'],
  },
  seen: [
    {
      at: 'public code, index files 32253024481 and 3721931741 (install code), read 2026-11',
      for: ['qiyukf.com/script'],
    },
    {
      at: 'public code, index files 10279784366 and 34389441700 (sites that hide or move it), read 2026-11',
      for: ['#YSF-BTN-HOLDER'],
    },
    {
      at: 'public code, index file 40726657833 (copy of the vendor’s script), read 2026-11',
      for: ['.ysf-online-invite-wrap', '.ysf-online-invite .close', '#YSF-BTN-BUBBLE', '#YSF-BTN-CIRCLE'],
    },
    {
      at: 'public code, index files 1237645479 and 34363432956 (saved pages with the widget’s own styles), read 2026-11',
      for: ['.ysf-online-invite-mask', '.ysf-chat-layeropen'],
    },
  ],
});
