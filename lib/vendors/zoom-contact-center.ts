import { defineVendor } from '../engine/vendor.ts';

// The same folder holds the script of video calls, which is no chat.
export default defineVendor({
  id: 'zoom-contact-center',
  name: 'Zoom Virtual Agent',
  homepage: 'https://www.zoom.com/en/products/virtual-agent/',
  hosts: ['us01ccistatic.zoom.us/us01cci/web-sdk/chat-client.js'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 15749366176 and 56607335724 (install code), read 2026-11',
      for: ['us01ccistatic.zoom.us/us01cci/web-sdk/chat-client.js'],
    },
  ],
});
