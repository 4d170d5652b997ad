import { defineVendor } from '../engine/vendor.ts';

// Parts in the page. It can invite; of that only the header’s name is known, so it is left out.
export default defineVendor({
  id: 'webim',
  name: 'Webim',
  homepage: 'https://webim.ru',
  hosts: ['webim.ru/js/button.js'],
  roots: ['.webim_button'],
  launcher: ['a.webim_button'],
  window: {
    shows: ['#webim_chat'],
  },
  invitations: [],
  seen: [
    {
      at: 'public code, index files 42977638274 and 32194885744 (install code), read 2026-11',
      for: ['webim.ru/js/button.js'],
    },
    {
      at: 'public code, index files 32194885744 and 49307611361 (a site’s page and a browser test), read 2026-11',
      for: ['.webim_button', 'a.webim_button', '#webim_chat'],
    },
  ],
});
