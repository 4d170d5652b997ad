import { defineVendor } from '../engine/vendor.ts';

// Parts in the page, the chat in a cross-origin frame. Its bubbles carry replies to the person’s own messages
// only, so nothing here counts as an invitation.
export default defineVendor({
  id: 'antiwork-helper',
  name: 'Helper',
  homepage: 'https://helper.ai',
  hosts: ['helper.ai/widget/sdk.js'],
  roots: ['.helper-widget-wrapper', '.helper-widget-icon'],
  launcher: ['.helper-widget-icon', '.helper-widget-toggle-button.visible'],
  invitations: [],
  window: {
    shows: ['.helper-widget-wrapper.visible'],
  },
  seen: [
    {
      at: 'antiwork/helper packages/sdk/src/index.ts and embed.css @8435372e',
      for: [
        '.helper-widget-wrapper',
        '.helper-widget-icon',
        '.helper-widget-toggle-button.visible',
        '.helper-widget-wrapper.visible',
      ],
    },
    {
      at: 'public code, index files 24906548268 and 16194261484 (install code), read 2026-11',
      for: ['helper.ai/widget/sdk.js'],
    },
  ],
});
