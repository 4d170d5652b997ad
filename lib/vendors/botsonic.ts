import { defineVendor } from '../engine/vendor.ts';

// One frame for launcher, welcome message and window; of what is inside only the message is known. The wrapper is
// at most 75 × 80 px when closed; how large it is when open is not known. That the frame comes from the script’s
// own folder is taken from the one that sites embed by hand.
export default defineVendor({
  id: 'botsonic',
  name: 'Botsonic',
  homepage: 'https://botsonic.com',
  hosts: ['widget.writesonic.com/CDN/', 'widget.botsonic.com/CDN/', 'api.botsonic.ai'],
  frames: ['widget.writesonic.com/CDN/', 'widget.botsonic.com/CDN/'],
  roots: ['#Botsonic-wrapper'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#widget-Botsonic >>> .welcome-message.cursor-pointer'],
      decline: ['iframe#widget-Botsonic >>> .welcome-message.cursor-pointer > div > button'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#widget-Botsonic >>> .welcome-message.cursor-pointer > div > button',
        },
      ],
    },
  ],
  share: {
    pages: 366,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.writesonic.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index files 10765872816, 49326502997 and 30319977379 (sites load the script, or the frame by itself), read 2026-11',
      for: ['widget.writesonic.com/CDN/'],
    },
    {
      at: 'public code, index files 10351280064 and 34074004809 (sites load the script, or the frame by itself), read 2026-11',
      for: ['widget.botsonic.com/CDN/'],
    },
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['api.botsonic.ai'],
    },
    {
      at: 'public code, index files 54562833452 and 54964801064 (saved pages: wrapper, frame, sizes), read 2026-11; public code, index file 6868280743 (a site moves it), read 2026-11',
      for: ['#Botsonic-wrapper'],
    },
    {
      at: 'public code, index file 48162482328 (a Selenium test dismisses the message), read 2026-11',
      for: [
        'iframe#widget-Botsonic >>> .welcome-message.cursor-pointer',
        'iframe#widget-Botsonic >>> .welcome-message.cursor-pointer > div > button',
      ],
    },
  ],
});
