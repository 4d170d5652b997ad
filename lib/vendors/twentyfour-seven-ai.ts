import { defineVendor } from '../engine/vendor.ts';

// Found by its host only: every brand writes the invitation’s markup itself. An id may not begin with a digit.
export default defineVendor({
  id: 'twentyfour-seven-ai',
  name: '[24]7.ai',
  homepage: 'https://www.247.ai',
  hosts: ['247-inc.net'],
  roots: [],
  invitations: [],
  seen: [
    {
      at: 'uBlockOrigin/uBOL-home chromium/rulesets/main/annoyances-widgets.json @c4c5127c',
      for: ['247-inc.net'],
    },
  ],
});
