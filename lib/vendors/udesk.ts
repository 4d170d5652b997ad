import { defineVendor } from '../engine/vendor.ts';

// Parts in the page. How the panel shows that it is open is not known.
export default defineVendor({
  id: 'udesk',
  name: 'Udesk',
  homepage: 'https://www.udesk.cn',
  hosts: ['udesk.cn/im_client/js/udeskApi.js'],
  roots: ['#udesk_btn', '#udesk_container'],
  launcher: ['#udesk_btn a'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 9006790753 and 10783109138 (install code), read 2026-11',
      for: ['udesk.cn/im_client/js/udeskApi.js'],
    },
    {
      at: 'public code, index files 10690968839 and 15987412224 (sites that press it), read 2026-11',
      for: ['#udesk_btn', '#udesk_container', '#udesk_btn a'],
    },
  ],
});
