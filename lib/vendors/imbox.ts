import { defineVendor } from '../engine/vendor.ts';

// Detection only: nothing that says which elements are its was found.
export default defineVendor({
  id: 'imbox',
  name: 'ImBox',
  homepage: 'https://imbox.se',
  hosts: ['widget-launcher.imbox.io', 'widget.imbox.io'],
  roots: [],
  invitations: [],
  share: {
    pages: 687,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (files.imbox.io)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['widget-launcher.imbox.io', 'widget.imbox.io'],
    },
  ],
});
