import { defineVendor } from '../engine/vendor.ts';

// Greeting and chat share one cross-origin frame; its class in the page tells whether it is out. Not the host
// connect.facebook.net: half the web loads from there. Meta is said to have ended the plugin (unverified): copies
// of it are what is left.
export default defineVendor({
  id: 'facebook-customer-chat',
  name: 'Facebook Customer Chat',
  homepage: 'https://developers.facebook.com/docs/messenger-platform/discovery/facebook-chat-plugin/',
  hosts: ['*/*/sdk/xfbml.customerchat.js'],
  roots: ['.fb-customerchat'],
  launcher: ['.fb_dialog', '.fb_dialog iframe:not(.fb_customer_chat_bounce_in_v2)'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['iframe.fb_customer_chat_bounce_in_v2'],
    close: [{ do: 'call', name: 'FB.CustomerChat.hideDialog' }],
  },
  seen: [
    {
      at: 'calibreapp/react-live-chat-loader src/providers/messenger.ts; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt',
      for: ['*/*/sdk/xfbml.customerchat.js'],
    },
    {
      at: 'npm react-messenger-customer-chat 0.8.0 lib/MessengerCustomerChat.js and README (a greeting may show itself after a delay)',
      for: ['.fb-customerchat', '.fb_dialog', 'FB.CustomerChat.hideDialog'],
    },
    {
      at: 'public code, index files 8936048494 (a site moves the opened frame) and 67559625200 (a site moves button and frame), read 2026-11',
      for: ['.fb_dialog iframe:not(.fb_customer_chat_bounce_in_v2)', 'iframe.fb_customer_chat_bounce_in_v2'],
    },
  ],
});
