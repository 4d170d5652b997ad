import { defineVendor } from '../engine/vendor.ts';

// Found by its host only, which serves chat buttons and many other widgets: no public source tells them apart.
export default defineVendor({
  id: 'smartarget',
  name: 'Smartarget',
  homepage: 'https://smartarget.online',
  hosts: ['smartarget.online'],
  roots: [],
  share: {
    pages: 11345,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (smartarget.online)',
  },
  invitations: [],
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['smartarget.online'],
    },
  ],
});
