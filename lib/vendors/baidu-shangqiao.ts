import { defineVendor } from '../engine/vendor.ts';

// The invitation stands in the middle of the page. The chat opens in a window of its own. A press anywhere on the
// invitation but on its “later” opens the chat.
export default defineVendor({
  id: 'baidu-shangqiao',
  name: 'Baidu Shangqiao',
  homepage: 'https://qiao.baidu.com',
  hosts: ['goutong.baidu.com/site', 'p.qiao.baidu.com/cps'],
  roots: ['#newBridge'],
  launcher: ['#nb_icon_wrap'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#nb_invite_wrap'],
      decline: ['#nb_invite_cancel', '#nb_invite_tool'],
      quiet: [
        {
          do: 'click',
          at: '#nb_invite_cancel',
        },
      ],
    },
  ],
  seen: [
    {
      at: 'public code, index files 43690413592 and 46374888334 (saved pages), read 2026-11',
      for: [
        'goutong.baidu.com/site',
        'p.qiao.baidu.com/cps',
        '#newBridge',
        '#nb_icon_wrap',
        '#nb_invite_wrap',
        '#nb_invite_cancel',
      ],
    },
    {
      at: 'public code, index file 24514295514 (saved page of a phone), read 2026-11',
      for: ['#nb_invite_tool'],
    },
  ],
});
