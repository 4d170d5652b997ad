import { defineVendor } from '../engine/vendor.ts';

// One frame the page writes, with the button inside. Nothing is known of its invitations.
export default defineVendor({
  id: 'goftino',
  name: 'Goftino',
  homepage: 'https://www.goftino.com',
  hosts: ['www.goftino.com/widget'],
  roots: ['#goftino_w'],
  launcher: ['iframe#goftino_w >>> #box-widget-icon'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 47542293789 and 24146923658 (install code), read 2026-11',
      for: ['www.goftino.com/widget'],
    },
    {
      at: 'public code, index file 2633062745 (a site hides the button inside), read 2026-11',
      for: ['#goftino_w', 'iframe#goftino_w >>> #box-widget-icon'],
    },
  ],
});
