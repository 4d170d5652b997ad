import { defineVendor } from '../engine/vendor.ts';

// One frame for button and window, written by the page; sites read and press inside it. Its classes are hashes. Not
// static.parastorage.com: every Wix site loads from there. The share may count other Wix features.
export default defineVendor({
  id: 'wix-chat',
  name: 'Wix Chat',
  homepage: 'https://www.wix.com',
  hosts: ['engage.wixapps.net/chat-widget-server/'],
  roots: ['iframe[title="Wix Chat"]'],
  launcher: ['iframe[title="Wix Chat"] >>> #minimized-chat'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['iframe[title="Wix Chat"] >>> body:has(h2[data-hook="title"])'],
    close: [{ do: 'click', at: 'iframe[title="Wix Chat"] >>> [aria-label="Minimize Chat"]' }],
    decline: ['iframe[title="Wix Chat"] >>> [aria-label="Minimize Chat"]'],
  },
  conversation: { composer: ['iframe[title="Wix Chat"] >>> textarea[aria-label^="Type your message"]'] },
  share: {
    pages: 91796,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (engage.wixapps.net)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['engage.wixapps.net/chat-widget-server/'],
    },
    {
      at: 'public code, index files 32449797438 (Cypress page object: frame, button, title, composer) and 1547836463 (the same through contentDocument), read 2026-11',
      for: [
        'iframe[title="Wix Chat"]',
        'iframe[title="Wix Chat"] >>> #minimized-chat',
        'iframe[title="Wix Chat"] >>> body:has(h2[data-hook="title"])',
        'iframe[title="Wix Chat"] >>> textarea[aria-label^="Type your message"]',
      ],
    },
    {
      at: 'public code, index file 47944560077 (Playwright test: on an English site the chat is open at once and is minimised), read 2026-11; opening by itself: dev.wix.com, AI site chat, widget settings object',
      for: ['iframe[title="Wix Chat"] >>> [aria-label="Minimize Chat"]'],
    },
  ],
});
