import { defineVendor } from '../engine/vendor.ts';

// A custom element; what is inside it is not known.
export default defineVendor({
  id: 'google-chat-messenger',
  name: 'Google Customer Engagement Suite',
  homepage: 'https://cloud.google.com/solutions/customer-engagement-ai',
  hosts: ['www.gstatic.com/ces-console/fast/chat-messenger'],
  roots: ['chat-messenger'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 66696431215 and 52647152780 (install code), read 2026-11',
      for: ['www.gstatic.com/ces-console/fast/chat-messenger', 'chat-messenger'],
    },
  ],
});
