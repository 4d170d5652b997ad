import { defineVendor } from '../engine/vendor.ts';

// A holder the site writes, one cross-origin frame in it. It can open by itself, but closed and open are one frame
// whose sizes are not known. The script it comes with is shared with other plug-ins, so only the frame’s host
// counts.
export default defineVendor({
  id: 'zalo',
  name: 'Zalo Chat Widget',
  homepage: 'https://oa.zalo.me',
  hosts: ['page.widget.zalo.me'],
  roots: ['.zalo-chat-widget'],
  invitations: [],
  share: {
    pages: 3289,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host page.widget.zalo.me',
  },
  seen: [
    {
      at: 'public code, index files 44574526648 and 39181305223 (install code), read 2026-11',
      for: ['.zalo-chat-widget'],
    },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['page.widget.zalo.me'],
    },
  ],
});
