import { defineVendor } from '../engine/vendor.ts';

// A frame of the vendor’s own origin; the page’s part of it is window.$respond. Which elements are launcher,
// greeting and window was not found described.
export default defineVendor({
  id: 'respond-io',
  name: 'respond.io',
  homepage: 'https://respond.io',
  hosts: ['cdn.respond.io/webchat/widget/'],
  roots: ['script#respondio__widget', 'script#respondio__growth_tool'],
  invitations: [],
  share: {
    pages: 1080,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.respond.io)',
  },
  seen: [
    {
      at: 'public code, index files 69590596769 and 10972801756 (sites load it; one describes what it does), read 2026-11',
      for: ['cdn.respond.io/webchat/widget/', 'script#respondio__widget'],
    },
    { at: 'enthec/webappanalyzer src/technologies/r.json @1b9eee81', for: ['script#respondio__growth_tool'] },
  ],
});
