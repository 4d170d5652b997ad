import { defineVendor } from '../engine/vendor.ts';

// All in the shadow root of one custom element.
export default defineVendor({
  id: 'sendpulse',
  name: 'SendPulse Live Chat',
  homepage: 'https://sendpulse.com/features/live-chat',
  hosts: ['cdn.pulse.is/livechat/loader.js'],
  roots: ['sp-live-chat'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 35596265406 and 57947415078 (install code), read 2026-11',
      for: ['cdn.pulse.is/livechat/loader.js'],
    },
    {
      at: 'public code, index files 54855672112 and 57792121552 (sites that style it), read 2026-11',
      for: ['sp-live-chat'],
    },
  ],
});
