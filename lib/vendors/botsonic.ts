import { defineVendor } from '../engine/vendor.ts';

// Only its script is known: nothing of what it shows, and how, was found in public.
export default defineVendor({
  id: 'botsonic',
  name: 'Botsonic',
  homepage: 'https://botsonic.com',
  hosts: ['widget.writesonic.com/CDN/', 'api.botsonic.ai'],
  roots: [],
  invitations: [],
  share: {
    pages: 366,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.writesonic.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d; public code, index files 10765872816 and 49326502997 (sites load it), read 2026-11',
      for: ['widget.writesonic.com/CDN/'],
    },
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['api.botsonic.ai'],
    },
  ],
});
