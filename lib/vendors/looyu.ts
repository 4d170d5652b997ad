import { defineVendor } from '../engine/vendor.ts';

// Parts in the page. The invitation stands in the middle, with a button to refuse and a cross; without one its
// holder is there with no size. The chat opens in a window of its own or in a small one.
export default defineVendor({
  id: 'looyu',
  name: 'Looyu (Talk99)',
  homepage: 'https://www.looyu.com',
  hosts: ['gate.looyu.com'],
  roots: ['#doyoo_panel', '#doyoo_monitor'],
  launcher: ['#doyoo_panel'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#doyoo_monitor'],
      decline: ['#doyoo_mon_refuse', '#doyoo_mon_closer'],
      quiet: [
        {
          do: 'click',
          at: '#doyoo_mon_refuse',
        },
      ],
    },
  ],
  window: {
    shows: ['#doyoo_f_chat'],
  },
  seen: [
    {
      at: 'public code, index files 25240347825 and 2342047876 (install code), read 2026-11',
      for: ['gate.looyu.com'],
    },
    {
      at: 'public code, index files 24298730335 and 9450269784 (copies of the vendor’s start script), read 2026-11',
      for: ['#doyoo_panel', '#doyoo_monitor'],
    },
    {
      at: 'public code, index file 33816194603 (saved page), read 2026-11',
      for: ['#doyoo_mon_refuse', '#doyoo_mon_closer'],
    },
    {
      at: 'public code, index files 33201170149 and 39791049710 (sites that hide it), read 2026-11',
      for: ['#doyoo_f_chat'],
    },
  ],
});
