import { defineVendor } from '../engine/vendor.ts';

// A custom element with an open shadow root. Not cdn.shopify.com itself: every shop loads from there. A greeting
// beside the button exists in the settings; nobody has named its element.
export default defineVendor({
  id: 'shopify-inbox',
  name: 'Shopify Inbox',
  homepage: 'https://www.shopify.com/inbox',
  hosts: ['*/*/assets/inbox-chat-loader.js', '*/*/shopifyChatV1.js', 'shopify-chat.shopifyapps.com'],
  roots: ['inbox-online-store-chat', 'shopify-chat', '#ShopifyChat'],
  launcher: ['inbox-online-store-chat >>> button.chat-toggle'],
  window: {
    shows: ['inbox-online-store-chat[is-open="true"] >>> #chat-ui'],
    close: [{ do: 'click', at: 'inbox-online-store-chat >>> button.chat-app--close-button' }],
    decline: ['inbox-online-store-chat >>> button.chat-app--close-button'],
  },
  conversation: { composer: ['inbox-online-store-chat >>> textarea[data-spec="message-input"]'] },
  remembers: {
    note: 'localStorage shopifyChatData keeps whether the chat is open: it opens again on the next page.',
  },
  invitations: [],
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt',
      for: ['*/*/assets/inbox-chat-loader.js', '*/*/shopifyChatV1.js'],
    },
    {
      at: 'public code, index file 62460577590 (notes on the current and the older widget), read 2026-11',
      for: [
        'shopify-chat.shopifyapps.com',
        'inbox-online-store-chat >>> textarea[data-spec="message-input"]',
      ],
    },
    {
      at: 'public code, index files 12247073476 (a theme presses the toggle; shopifyChatData), 59832158324 and 39362307818, read 2026-11',
      for: [
        'inbox-online-store-chat',
        'shopify-chat',
        '#ShopifyChat',
        'inbox-online-store-chat >>> button.chat-toggle',
      ],
    },
    {
      at: 'public code, index files 56852113237 (a theme lays the chat out anew) and 60013960619, read 2026-11',
      for: [
        'inbox-online-store-chat[is-open="true"] >>> #chat-ui',
        'inbox-online-store-chat >>> button.chat-app--close-button',
      ],
    },
  ],
});
