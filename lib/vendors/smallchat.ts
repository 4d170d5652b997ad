import { defineVendor } from '../engine/vendor.ts';

// A holder in the page with a frame in it.
export default defineVendor({
  id: 'smallchat',
  name: 'Smallchat',
  homepage: 'https://small.chat',
  hosts: ['embed.small.chat'],
  roots: ['#Smallchat'],
  invitations: [],
  share: {
    pages: 230,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host embed.small.chat',
  },
  seen: [
    {
      at: 'public code, index files 27243336168 and 8558883599 (install code), read 2026-11',
      for: ['embed.small.chat'],
    },
    {
      at: 'public code, index file 16691619032 (saved page), read 2026-11',
      for: ['#Smallchat'],
    },
  ],
});
