import { defineVendor } from '../engine/vendor.ts';

// Button, floating messages and window are three elements of the page. The messages’ id is used by other bots too,
// so it is no root.
export default defineVendor({
  id: 'chatbase',
  name: 'Chatbase',
  homepage: 'https://www.chatbase.co',
  hosts: ['www.chatbase.co/embed.min.js'],
  roots: ['#chatbase-bubble-button', '#chatbase-bubble-window'],
  launcher: ['#chatbase-bubble-button'],
  invitations: [{ kind: 'greeting', shows: ['#chatbase-message-bubbles'] }, { kind: 'auto-open' }],
  window: { shows: ['#chatbase-bubble-window'], close: [{ do: 'call', name: 'chatbase.close' }] },
  remembers: {
    note: 'Floating messages come once in a session, or on every page if the site says so (floatingMessagesOncePerSession).',
  },
  share: {
    pages: 4794,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (www.chatbase.co)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['www.chatbase.co/embed.min.js'],
    },
    {
      at: 'public code, index files 32651084600, 71520799712 (a site hides all three) and 61042228146 (a site hides the messages only), read 2026-11; www.chatbase.co/docs/developer-guides/floating-initial-messages',
      for: ['#chatbase-bubble-button', '#chatbase-bubble-window', '#chatbase-message-bubbles'],
    },
    { at: 'www.chatbase.co/docs/developer-guides/chat-bubble-control', for: ['chatbase.close'] },
  ],
});
