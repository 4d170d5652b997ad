import { defineVendor } from '../engine/vendor.ts';

// One frame the page writes, with button and chat inside. Nothing is known of its invitations.
export default defineVendor({
  id: 'replain',
  name: 'Re:plain',
  homepage: 'https://replain.cc',
  hosts: ['widget.replain.cc/dist/client.js'],
  roots: ['#__replain_widget'],
  launcher: ['iframe#__replain_widget_iframe >>> .btn-img'],
  invitations: [],
  share: {
    pages: 1612,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host widget.replain.cc',
  },
  seen: [
    {
      at: 'public code, index files 30390359270 and 34340130051 (install code), read 2026-11',
      for: ['widget.replain.cc/dist/client.js'],
    },
    {
      at: 'public code, index files 19168483020 and 19913153671 (a site keeps it in view), read 2026-11',
      for: ['#__replain_widget'],
    },
    {
      at: 'public code, index files 18234426824 and 39833563539 (sites press it), read 2026-11',
      for: ['iframe#__replain_widget_iframe >>> .btn-img'],
    },
  ],
});
