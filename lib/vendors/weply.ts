import { defineVendor } from '../engine/vendor.ts';

// Found by its host only: no public source names its elements.
export default defineVendor({
  id: 'weply',
  name: 'Weply',
  homepage: 'https://weply.chat',
  hosts: ['app.weply.chat'],
  roots: [],
  share: {
    pages: 3034,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.weply.chat)',
  },
  invitations: [],
  seen: [{ at: 'enthec/webappanalyzer src/technologies/w.json @1b9eee81', for: ['app.weply.chat'] }],
});
