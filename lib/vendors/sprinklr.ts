import { defineVendor } from '../engine/vendor.ts';

// A holder in the page with frames in it; the proactive prompt is a frame of its own, known by its title only,
// which is not translated in the page it was seen on.
export default defineVendor({
  id: 'sprinklr',
  name: 'Sprinklr Live Chat',
  homepage: 'https://www.sprinklr.com',
  hosts: ['sprinklr.com/api/livechat/handshake/widget'],
  roots: ['#spr-live-chat-app'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe[title="Proactive Prompt"]'],
    },
  ],
  seen: [
    {
      at: 'public code, index files 24525323590 and 66241534644 (install code), read 2026-11',
      for: ['sprinklr.com/api/livechat/handshake/widget'],
    },
    {
      at: 'public code, index files 42085661400 and 24787682875 (sites hide it), read 2026-11',
      for: ['#spr-live-chat-app'],
    },
    {
      at: 'public code, index file 38317800997 (browser test of a shop), read 2026-11',
      for: ['iframe[title="Proactive Prompt"]'],
    },
  ],
});
