import { defineVendor } from '../engine/vendor.ts';

// Nothing more is known.
export default defineVendor({
  id: 'customgpt',
  name: 'CustomGPT.ai',
  homepage: 'https://customgpt.ai',
  hosts: ['cdn.customgpt.ai/js/chat.js'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 16177653228 and 53365079627 (install code), read 2026-11',
      for: ['cdn.customgpt.ai/js/chat.js'],
    },
  ],
});
