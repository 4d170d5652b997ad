import { defineVendor } from '../engine/vendor.ts';

// The invitation is a cross-origin frame in the middle of the page, put back there ten times a second; what is in
// it, its cross too, is each account’s. The chat itself is a window of the browser, so it has no part in the page.
export default defineVendor({
  id: 'provide-support',
  name: 'Provide Support',
  homepage: 'https://www.providesupport.com',
  hosts: ['image.providesupport.com/cmd/', 'messenger.providesupport.com'],
  roots: [
    'div[id^="ci"] > iframe[src*="messenger.providesupport.com/"]',
    'img[src*="image.providesupport.com/image/"]',
  ],
  launcher: ['div[id^="sc"] a:has(img[src*="image.providesupport.com/image/"])'],
  invitations: [
    {
      kind: 'greeting',
      shows: [
        'iframe[src*="messenger.providesupport.com/auto-invitation/"]',
        'iframe[src*="messenger.providesupport.com/chat-invitation/"]',
      ],
    },
  ],
  share: {
    pages: 1756,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (image.providesupport.com)',
  },
  seen: [
    {
      at: 'public code, index file 256258515 (copy of the vendor’s monitoring script), read 2026-11',
      for: [
        'image.providesupport.com/cmd/',
        'messenger.providesupport.com',
        'div[id^="ci"] > iframe[src*="messenger.providesupport.com/"]',
        'img[src*="image.providesupport.com/image/"]',
        'div[id^="sc"] a:has(img[src*="image.providesupport.com/image/"])',
        'iframe[src*="messenger.providesupport.com/auto-invitation/"]',
        'iframe[src*="messenger.providesupport.com/chat-invitation/"]',
      ],
    },
  ],
});
