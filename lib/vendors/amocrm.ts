import { defineVendor } from '../engine/vendor.ts';

// A button that leads to chats and messengers. What it does unasked is not known.
export default defineVendor({
  id: 'amocrm',
  name: 'amoCRM and Kommo',
  homepage: 'https://www.amocrm.ru',
  hosts: ['gso.amocrm.ru/js/button.js', 'gso.amocrm.com/js/button.js'],
  roots: ['.amo-button-holder'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 45517416401 and 33538873734 (sites load it), read 2026-11',
      for: ['gso.amocrm.ru/js/button.js'],
    },
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d (gso.amocrm.com)',
      for: ['gso.amocrm.com/js/button.js'],
    },
    {
      at: 'public code, index file 70690870791 (a site hides it), read 2026-11',
      for: ['.amo-button-holder'],
    },
  ],
});
