import { defineVendor } from '../engine/vendor.ts';

// A chat service for car dealers. Detection only: nobody who wrote about its elements was found. Its script is
// vc-loader.min.js, its functions are VisitorChat.open and the like.
export default defineVendor({
  id: 'visitor-chat',
  name: 'Visitor.chat',
  homepage: 'https://visitor.chat',
  hosts: ['cdn.visitor.chat', 'api.visitor.chat'],
  roots: [],
  invitations: [],
  share: {
    pages: 2917,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.visitor.chat)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d; public code, index files 52982099774 and 55163514297 (sites load it; a dealer platform’s wrapper for it), read 2026-11',
      for: ['api.visitor.chat', 'cdn.visitor.chat'],
    },
  ],
});
