import { defineVendor } from '../engine/vendor.ts';

// Opens WhatsApp. Nothing more is known.
export default defineVendor({
  id: 'wati',
  name: 'WATI',
  homepage: 'https://www.wati.io',
  hosts: [
    'wati-integration-service.clare.ai/ShopifyWidget/shopifyWidget.js',
    'wati-integration-prod-service.clare.ai/v2/watiWidget.js',
  ],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 19504937073 and 24191219658 (install code), read 2026-11',
      for: [
        'wati-integration-service.clare.ai/ShopifyWidget/shopifyWidget.js',
        'wati-integration-prod-service.clare.ai/v2/watiWidget.js',
      ],
    },
  ],
});
