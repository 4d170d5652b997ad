import { defineVendor } from '../engine/vendor.ts';

// Two frames, one for the button and one for the chat, inside a node that the site names; these are the names of
// Talkdesk’s examples. Which frame is which cannot be told from outside.
export default defineVendor({
  id: 'talkdesk',
  name: 'Talkdesk',
  homepage: 'https://www.talkdesk.com',
  hosts: ['talkdeskchatsdk.talkdeskapp.com'],
  roots: ['#tdWebchat', '#td-webchat'],
  invitations: [],
  share: {
    pages: 358,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (talkdeskchatsdk.talkdeskapp.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['talkdeskchatsdk.talkdeskapp.com'],
    },
    {
      at: 'public code, index files 54311613385, 32199260991 and 14829454312 (sites embed and style it), read 2026-11',
      for: ['#tdWebchat'],
    },
    {
      at: 'public code, index file 70485504633 (a newer embedding), read 2026-11',
      for: ['#td-webchat'],
    },
  ],
});
