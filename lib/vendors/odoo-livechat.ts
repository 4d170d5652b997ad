import { defineVendor } from '../engine/vendor.ts';

// Self-hosted, all in one open shadow root. The label beside the button is inside the button and cannot be closed;
// a rule can open the chat after some seconds.
export default defineVendor({
  id: 'odoo-livechat',
  name: 'Odoo Live Chat',
  homepage: 'https://www.odoo.com/app/live-chat',
  hosts: ['*/im_livechat/assets_embed.js'],
  roots: ['.o-livechat-root'],
  launcher: ['.o-livechat-root >>> .o-livechat-LivechatButton'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.o-livechat-root >>> .o-livechat-LivechatButton-notification'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.o-livechat-root >>> .o-mail-ChatWindow'],
    close: [
      {
        do: 'click',
        at: '.o-livechat-root >>> .o-mail-ChatWindow-command[title*="Close"]',
      },
    ],
    decline: ['.o-livechat-root >>> .o-mail-ChatWindow-command[title*="Close"]'],
  },
  conversation: {
    composer: ['.o-livechat-root >>> .o-mail-Composer-input'],
  },
  remembers: {
    note: 'A word in localStorage says that it opened by itself once; it never does so again.',
    set: [
      {
        do: 'storage',
        in: 'localStorage',
        key: 'EXPIRABLE_STORAGE_im_livechat_auto_popup',
        value: '{"value":true}',
      },
    ],
  },
  seen: [
    {
      at: 'odoo/odoo addons/im_livechat/static/src/embed/common/livechat_button.xml @03ce1e3d',
      for: [
        '.o-livechat-root >>> .o-livechat-LivechatButton',
        '.o-livechat-root >>> .o-livechat-LivechatButton-notification',
      ],
    },
    {
      at: 'odoo/odoo addons/im_livechat/static/src/embed/common/boot_helpers.js @314c0b1d',
      for: ['.o-livechat-root'],
    },
    {
      at: 'public code, index files 6716802994 and 58438350572 (install code), read 2026-11',
      for: ['*/im_livechat/assets_embed.js'],
    },
    {
      at: 'public code, index files 551429547 and 10283950172 (Odoo’s own tests), read 2026-11',
      for: [
        '.o-livechat-root >>> .o-mail-ChatWindow',
        '.o-livechat-root >>> .o-mail-ChatWindow-command[title*="Close"]',
        '.o-livechat-root >>> .o-mail-Composer-input',
      ],
    },
    {
      at: 'odoo/odoo addons/im_livechat/static/src/embed/common/autopopup_service.js @024fc29d and expirable_storage.js @12c108cc',
      for: ['EXPIRABLE_STORAGE_im_livechat_auto_popup'],
    },
  ],
});
