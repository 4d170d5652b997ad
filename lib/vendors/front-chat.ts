import { defineVendor } from '../engine/vendor.ts';

// One frame the page writes, for chat and welcome message; its classes are hashes, so neither the launcher nor the
// message (closed once, it stays away for the session) can be named.
export default defineVendor({
  id: 'front-chat',
  name: 'Front Chat',
  homepage: 'https://front.com',
  hosts: ['chat-assets.frontapp.com/v1/chat.bundle.js'],
  roots: ['#front-chat-container', '#front-chat-iframe'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: [{ at: 'iframe#front-chat-iframe', size: { minWidth: 300, minHeight: 400 } }],
    close: [{ do: 'call', name: 'FrontChat', args: ['hide'] }],
  },
  share: {
    pages: 1417,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (chat-assets.frontapp.com)',
  },
  seen: [
    {
      at: 'calibreapp/react-live-chat-loader src/providers/front.ts',
      for: ['chat-assets.frontapp.com/v1/chat.bundle.js'],
    },
    {
      at: 'public code, index files 62662109512, 70256156765, 11287718189 (copy of Front’s bundle) and 31912018422 (a site moves the chat), read 2026-11',
      for: ['#front-chat-container', '#front-chat-iframe', 'iframe#front-chat-iframe'],
    },
    {
      at: 'dev.frontapp.com/docs/chat-sdk-reference (hide closes the panel; shouldShowWindowOnLaunch opens it by itself)',
      for: ['FrontChat'],
    },
  ],
});
