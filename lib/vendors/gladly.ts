import { defineVendor } from '../engine/vendor.ts';

// In the page; but for the button all classes are hashes, so the chat and any greeting stay unknown.
export default defineVendor({
  id: 'gladly',
  name: 'Gladly Sidekick Chat',
  homepage: 'https://www.gladly.com',
  hosts: ['cdn.gladly.com/chat-sdk/'],
  roots: ['#gladlyChat_container'],
  launcher: ['#gladlyChat_container .minimizedChatButton'],
  share: {
    pages: 534,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.gladly.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt; enthec/webappanalyzer src/technologies @1b9eee81',
      for: ['cdn.gladly.com/chat-sdk/'],
    },
    {
      at: 'public code, index files 2946224458 (a site hides the button), 55654221487 and 12299588621, read 2026-11',
      for: ['#gladlyChat_container', '#gladlyChat_container .minimizedChatButton'],
    },
  ],
});
