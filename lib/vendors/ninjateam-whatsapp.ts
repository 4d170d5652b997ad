import { defineVendor } from '../engine/vendor.ts';

// A WordPress plugin; all in the page. The text beside the icon has no cross.
export default defineVendor({
  id: 'ninjateam-whatsapp',
  name: 'WP Chat App (NinjaTeam)',
  homepage: 'https://ninjateam.org/wordpress-whatsapp-chat/',
  hosts: [
    '*/wp-content/plugins/wp-whatsapp/assets/dist/js/njt-whatsapp.js',
    '*/wp-content/plugins/wp-whatsapp/assets/js/whatsapp-popup.js',
  ],
  roots: ['.wa__btn_popup'],
  launcher: ['.wa__btn_popup .wa__btn_popup_icon'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.wa__btn_popup .wa__btn_popup_txt'],
    },
  ],
  window: {
    shows: ['.wa__popup_chat_box.wa__active'],
    decline: ['.wa__btn_popup.wa__active'],
  },
  remembers: {
    note: 'Nothing: the text is always there.',
  },
  seen: [
    {
      at: 'public code, index files 12059365758, 17760259909 and 34762642918 (pages that load it), read 2026-11',
      for: [
        '*/wp-content/plugins/wp-whatsapp/assets/dist/js/njt-whatsapp.js',
        '*/wp-content/plugins/wp-whatsapp/assets/js/whatsapp-popup.js',
      ],
    },
    {
      at: 'public code, index files 24310607687 and 1247024671 (sites’ copies of the markup), read 2026-11',
      for: ['.wa__btn_popup', '.wa__btn_popup .wa__btn_popup_icon', '.wa__btn_popup .wa__btn_popup_txt'],
    },
    {
      at: 'public code, index files 49718592648 and 1458706024 (the plugin’s script), read 2026-11',
      for: ['.wa__popup_chat_box.wa__active', '.wa__btn_popup.wa__active'],
    },
  ],
});
