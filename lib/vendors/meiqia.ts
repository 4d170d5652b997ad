import { defineVendor } from '../engine/vendor.ts';

// Parts in the page, the chat itself in a frame the page writes. The panel is told by its visibility. The bubble
// sits inside the button and carries replies too.
export default defineVendor({
  id: 'meiqia',
  name: 'Meiqia',
  homepage: 'https://www.meiqia.com',
  hosts: ['static.meiqia.com/dist/meiqia.js', 'static.meiqia.com/widget/loader.js'],
  roots: ['#MEIQIA-BTN-HOLDER', '#meiqia-container'],
  launcher: ['#MEIQIA-BTN'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#MEIQIA-INVITE'],
      decline: ['#MEIQIA-INVITE-CLOSE'],
      quiet: [
        {
          do: 'click',
          at: '#MEIQIA-INVITE-CLOSE',
        },
      ],
    },
    {
      kind: 'teaser',
      shows: ['#MEIQIA-BTN #MEIQIA-BUBBLE'],
      decline: ['#MEIQIA-BUBBLE-CLOSE'],
      quiet: [
        {
          do: 'click',
          at: '#MEIQIA-BUBBLE-CLOSE',
        },
      ],
    },
    {
      kind: 'badge',
      shows: ['#MEIQIA-BTN #MEIQIA-CIRCLE'],
    },
  ],
  window: {
    shows: ['#MEIQIA-PANEL-HOLDER'],
  },
  share: {
    pages: 1587,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host static.meiqia.com',
  },
  seen: [
    {
      at: 'public code, index files 15841391022 and 1738476520 (sites’ install code), read 2026-11',
      for: ['static.meiqia.com/dist/meiqia.js', 'static.meiqia.com/widget/loader.js'],
    },
    {
      at: 'public code, index files 29253579448 and 20855665256 (saved pages with the widget’s own styles), read 2026-11',
      for: [
        '#MEIQIA-BTN-HOLDER',
        '#MEIQIA-BTN',
        '#MEIQIA-INVITE',
        '#MEIQIA-BTN #MEIQIA-BUBBLE',
        '#MEIQIA-BUBBLE-CLOSE',
        '#MEIQIA-BTN #MEIQIA-CIRCLE',
        '#MEIQIA-PANEL-HOLDER',
      ],
    },
    {
      at: 'public code, index file 17148381504 (a user script removes it), read 2026-11',
      for: ['#meiqia-container'],
    },
    {
      at: 'public code, index files 39538046599 and 39074499806 (sites’ copies of the markup), read 2026-11',
      for: ['#MEIQIA-INVITE-CLOSE'],
    },
  ],
});
