import { defineVendor } from '../engine/vendor.ts';

// The chat opens in a window of its own. A script adds an invitation whose element is not known.
export default defineVendor({
  id: 'whoson',
  name: 'WhosOn',
  homepage: 'https://www.whoson.com',
  hosts: ['whoson.com/include.js', 'whoson.com/invite.js', 'whoson.com/newchat/'],
  roots: ['#whoson_chat_link'],
  launcher: ['#whoson_chat_link'],
  invitations: [],
  seen: [
    {
      at: 'public code, index file 5163473507 (copy of include.js), read 2026-11',
      for: ['whoson.com/include.js', 'whoson.com/invite.js', 'whoson.com/newchat/'],
    },
    {
      at: 'public code, index files 736698914 and 48334640713 (sites embed the link), read 2026-11',
      for: ['#whoson_chat_link'],
    },
  ],
});
