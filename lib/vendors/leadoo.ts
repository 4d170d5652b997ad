import { defineVendor } from '../engine/vendor.ts';

// A frame for the launcher, one for the window, which opens by itself: sites’ tests close it before they begin.
// Not the bots that are part of a page (bot/inpage.js, bot/visual.js).
export default defineVendor({
  id: 'leadoo',
  name: 'Leadoo',
  homepage: 'https://leadoo.com',
  hosts: ['bot.leadoo.com/bot/dynamic'],
  roots: ['iframe.ld-chat-bot'],
  launcher: ['iframe.ld-chat-bot.ld-chat-launcher', 'iframe.ld-chat-bot.ld-chat-launcher >>> .ld-launch-btn'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['iframe.ld-chat-bot.ld-chat-window'],
    close: [{ do: 'click', at: 'iframe.ld-chat-bot.ld-chat-window >>> #root .ld-win-btn[title="Close"]' }],
    decline: ['iframe.ld-chat-bot.ld-chat-window >>> #root .ld-win-btn[title="Close"]'],
  },
  share: {
    pages: 1237,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (bot.leadoo.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d (the host); public code, index files 8091097312 and 18076019407 (sites load it), read 2026-11',
      for: ['bot.leadoo.com/bot/dynamic'],
    },
    {
      at: 'public code, index file 32351941238 (a site’s browser tests: window, launcher, cross), read 2026-11',
      for: [
        'iframe.ld-chat-bot',
        'iframe.ld-chat-bot.ld-chat-launcher',
        'iframe.ld-chat-bot.ld-chat-window',
        'iframe.ld-chat-bot.ld-chat-window >>> #root .ld-win-btn[title="Close"]',
      ],
    },
    {
      at: 'public code, index file 45886183561 (Robot Framework tests of a site), read 2026-11',
      for: ['iframe.ld-chat-bot.ld-chat-launcher >>> .ld-launch-btn'],
    },
  ],
});
