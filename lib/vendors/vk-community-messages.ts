import { defineVendor } from '../engine/vendor.ts';

// A holder the site writes, one cross-origin frame in it, for tooltip, button and chat. It can open by itself; its
// states are told by sizes that are not known.
export default defineVendor({
  id: 'vk-community-messages',
  name: 'VK Community Messages',
  homepage: 'https://vk.com',
  hosts: ['vk.com/widget_community_messages.php'],
  roots: ['#vk_community_messages'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 6248504838 and 10226284248 (install code), read 2026-11',
      for: ['#vk_community_messages'],
    },
    {
      at: 'public code, index files 6786642746 and 41874075152 (saved pages), read 2026-11',
      for: ['vk.com/widget_community_messages.php'],
    },
  ],
});
