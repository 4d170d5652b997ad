import { defineVendor } from '../engine/vendor.ts';

// One cross-origin frame for launcher, welcome message and window, told by its size: 100 to 300 px square closed,
// 348 × 225 px with the message, 380 px wide and as high as the page allows when open. What is inside is not
// known, so the message cannot be hidden without the launcher.
export default defineVendor({
  id: 'sleekflow',
  name: 'SleekFlow',
  homepage: 'https://sleekflow.io',
  hosts: ['chat.sleekflow.io/embed_iframe.js', 'chat.sleekflow.io/index.html'],
  roots: ['iframe#travischatwidget'],
  invitations: [],
  window: {
    shows: [
      {
        at: 'iframe#travischatwidget',
        size: {
          minWidth: 360,
          minHeight: 400,
        },
      },
    ],
  },
  share: {
    pages: 127,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (chat.sleekflow.io)',
  },
  seen: [
    {
      at: 'public code, index files 34160045550 and 23384201247 (a site’s loader; copy of the loader), read 2026-11',
      for: ['chat.sleekflow.io/embed_iframe.js', 'chat.sleekflow.io/index.html', 'iframe#travischatwidget'],
    },
  ],
});
