import { defineVendor } from '../engine/vendor.ts';

// Two cross-origin frames. The first is the button at 70 × 80 px and, with its bubble, 340 × 227 px; the script
// sets its whole style attribute each time, so writing the button’s own style back is what puts the bubble away.
// Not birdeye.com/embed: that also serves review widgets (the share counts them too).
export default defineVendor({
  id: 'birdeye',
  name: 'Birdeye Webchat',
  homepage: 'https://birdeye.com',
  hosts: ['webchat.birdeye.com'],
  frames: ['webchat.birdeye.com'],
  roots: ['#bewebchat'],
  launcher: [{ at: 'iframe#bewebchat', size: { maxWidth: 100 } }],
  invitations: [
    {
      kind: 'greeting',
      shows: [{ at: 'iframe#bewebchat', size: { minWidth: 200, minHeight: 120 } }],
      quiet: [
        {
          do: 'attr',
          at: 'iframe#bewebchat',
          name: 'style',
          value:
            '-webkit-overflow-scrolling: touch; visibility: visible; opacity: 1; z-index: 9999999; right:20px; bottom:20px; position:fixed; overflow:hidden; width:70px; height: 80px; border: 0;',
        },
      ],
    },
    { kind: 'title', pattern: '^\\(1\\) New Message!' },
    { kind: 'sound', pattern: '/notification-sound\\.mp3' },
  ],
  window: { shows: [{ at: 'iframe#window-iframe[name="wciframe"]', size: { minHeight: 300 } }] },
  share: {
    pages: 3462,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (birdeye.com)',
  },
  seen: [
    { at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22', for: ['webchat.birdeye.com'] },
    {
      at: 'public code, index file 18872569514 (copy of the vendor’s script: frames, sizes, title, sound), read 2026-11',
      for: [
        '#bewebchat',
        'iframe#bewebchat',
        'iframe#window-iframe[name="wciframe"]',
        '^\\(1\\) New Message!',
        '/notification-sound\\.mp3',
      ],
    },
  ],
});
