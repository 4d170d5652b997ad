import { defineVendor } from '../engine/vendor.ts';

// A custom element; what is in its shadow root is not known.
export default defineVendor({
  id: 'threecx',
  name: '3CX Live Chat',
  homepage: 'https://www.3cx.com/live-chat/',
  hosts: ['downloads-global.3cx.com/downloads/livechatandtalk/v1/callus.js'],
  roots: ['call-us-selector', 'call-us'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 30757213155 and 33923461 (install code), read 2026-11',
      for: ['downloads-global.3cx.com/downloads/livechatandtalk/v1/callus.js', 'call-us-selector'],
    },
    {
      at: 'public code, index files 20627033924 and 30261453418 (install code of another version), read 2026-11',
      for: ['call-us'],
    },
  ],
});
