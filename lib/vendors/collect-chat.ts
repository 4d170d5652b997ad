import { defineVendor } from '../engine/vendor.ts';

// A bot in a frame, with a launcher that may carry a text. Sites can let it open by itself: the globals
// CollectAutoOpen (public code, index file 2475063799) and CollectAlwaysOpen (enthec/webappanalyzer).
export default defineVendor({
  id: 'collect-chat',
  name: 'Collect.chat',
  homepage: 'https://collect.chat',
  hosts: ['collectcdn.com'],
  roots: ['#chat-bot-launcher-container'],
  launcher: [
    '#chat-bot-launcher-container #chat-bot-launcher-button',
    '#chat-bot-launcher-container #chat-bot-launcher',
  ],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['iframe#chat-bot-iframe'],
    close: [{ do: 'click', at: '#chat-bot-widget-close' }],
    decline: ['#chat-bot-widget-close'],
  },
  share: {
    pages: 2840,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (collectcdn.com)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; public code, index file 68300412434 (a site loads collectcdn.com/launcher.js), read 2026-11',
      for: ['collectcdn.com'],
    },
    {
      at: 'public code, index file 3734107469 (a site styles the launcher of the script it loads), read 2026-11',
      for: ['#chat-bot-launcher-container', '#chat-bot-launcher-container #chat-bot-launcher-button'],
    },
    {
      at: 'public code, index files 30131248587 and 29248822579 (copies of its markup), read 2026-11',
      for: ['#chat-bot-launcher-container #chat-bot-launcher'],
    },
    {
      at: 'public code, index files 57507537105 and 71368059511 (Selenium tests of one site: the launcher, the frame, the cross), read 2026-11',
      for: ['iframe#chat-bot-iframe', '#chat-bot-widget-close'],
    },
  ],
});
