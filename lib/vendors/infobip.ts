import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'infobip',
  name: 'Infobip Live Chat',
  homepage: 'https://www.infobip.com/live-chat',
  hosts: ['livechat.infobip.com/widget.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 253,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host livechat.infobip.com',
  },
  seen: [
    {
      at: 'public code, index files 287195938 and 22297429246 (install code), read 2026-11',
      for: ['livechat.infobip.com/widget.js'],
    },
  ],
});
