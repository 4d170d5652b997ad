import { defineVendor } from '../engine/vendor.ts';

// A module for PrestaShop and a WordPress plugin; all in the page. Typed messages appear beside the button; the
// button opens a list of messengers. One button opens and closes.
export default defineVendor({
  id: 'azelab-contact-us',
  name: 'Contact Us Button (Azelab)',
  homepage: 'https://azelab.com',
  hosts: ['*/ar-contactus/res/js/jquery.contactus.min.js'],
  roots: ['.arcontactus-widget'],
  launcher: ['.arcontactus-widget .arcontactus-message-button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.arcontactus-prompt.active'],
      decline: ['.arcontactus-prompt-close'],
      quiet: [
        {
          do: 'click',
          at: '.arcontactus-prompt-close',
        },
      ],
    },
  ],
  window: {
    shows: ['.arcontactus-widget.open .messangers-block'],
    decline: ['.arcontactus-widget.open .arcontactus-message-button'],
  },
  seen: [
    {
      at: 'public code, index file 16445064502 (the module’s script), read 2026-11',
      for: [
        '.arcontactus-prompt.active',
        '.arcontactus-prompt-close',
        '.arcontactus-widget.open .messangers-block',
        '.arcontactus-widget.open .arcontactus-message-button',
      ],
    },
    {
      at: 'public code, index files 49014066475 and 18325016781 (pages that load it), read 2026-11',
      for: ['*/ar-contactus/res/js/jquery.contactus.min.js'],
    },
    {
      at: 'public code, index file 5198287895 (the module’s styles), read 2026-11',
      for: ['.arcontactus-widget', '.arcontactus-widget .arcontactus-message-button'],
    },
  ],
});
