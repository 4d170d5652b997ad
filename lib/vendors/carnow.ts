import { defineVendor } from '../engine/vendor.ts';

// Elements whose press opens the chat are known, “.cn-chat-bubble” among them; which of them comes unasked is not,
// so none is hidden.
export default defineVendor({
  id: 'carnow',
  name: 'CarNow',
  homepage: 'https://www.carnow.com',
  hosts: ['app.carnow.com/dealers/carnow_plugin.js', 'static.app.carnow.com'],
  roots: ['.cn-chat-trigger', '#cncbbn'],
  launcher: ['.cn-chat-trigger', 'a.cn-bar-btn', 'a#cncbbn', '.cn-chat-bubble'],
  share: {
    pages: 5151,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.carnow.com)',
  },
  invitations: [],
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a; patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['app.carnow.com/dealers/carnow_plugin.js', 'static.app.carnow.com'],
    },
    {
      at: 'public code, index file 26634191306 (a dealer’s analytics script listens to them), read 2026-11',
      for: ['.cn-chat-trigger', '#cncbbn', 'a.cn-bar-btn', 'a#cncbbn', '.cn-chat-bubble'],
    },
  ],
});
