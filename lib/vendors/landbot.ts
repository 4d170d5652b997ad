import { defineVendor } from '../engine/vendor.ts';

// Launcher, proactive message and chat are elements of the page with a frame in each. Sites let it speak
// (sendProactive) or open (open) on a timer. A cross on the message was not found described.
export default defineVendor({
  id: 'landbot',
  name: 'Landbot',
  homepage: 'https://landbot.io',
  hosts: ['static.landbot.io/landbot-widget/', 'cdn.landbot.io/landbot-3/'],
  roots: ['.LandbotLivechat'],
  launcher: ['[class*="LandbotLauncher"]'],
  invitations: [
    { kind: 'greeting', shows: ['.LandbotProactive'] },
    // public code, index file 10475518392: a site opens it after two seconds, on telephones after five
    { kind: 'auto-open' },
  ],
  window: { shows: ['.LandbotLivechat.is-open'] },
  share: {
    pages: 557,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.landbot.io)',
  },
  seen: [
    {
      at: 'public code, index file 27323224542 (a site loads it and lets it speak after a second), read 2026-11',
      for: ['static.landbot.io/landbot-widget/'],
    },
    {
      at: 'public code, index file 10475518392 (a site loads it, and opens it by itself), read 2026-11',
      for: ['cdn.landbot.io/landbot-3/', '.LandbotLivechat'],
    },
    {
      at: 'public code, index file 4076676612 (a detector looks for it in classes), read 2026-11',
      for: ['[class*="LandbotLauncher"]'],
    },
    {
      at: 'public code, index files 10475518392, 48312042377 and 29764332010 (sites style it, look into its frame, press in it), read 2026-11',
      for: ['.LandbotProactive'],
    },
    {
      at: 'public code, index files 1954202797 and 37023764486 (sites look whether it is open), read 2026-11',
      for: ['.LandbotLivechat.is-open'],
    },
  ],
});
