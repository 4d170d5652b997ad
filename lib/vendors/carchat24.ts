import { defineVendor } from '../engine/vendor.ts';

// For car dealers. The elements named iconInvite_… open the chat; whether they are its button or invite by
// themselves is not said, so they count as the launcher and stay.
export default defineVendor({
  id: 'carchat24',
  name: 'CarChat24',
  homepage: 'http://carchat24.com',
  hosts: ['service11.carchat24.com'],
  roots: ['.cc24SMSstart', '[id^="iconInvite_"]'],
  launcher: ['.cc24SMSstart', '[id^="iconInvite_"]'],
  invitations: [],
  share: {
    pages: 589,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (service11.carchat24.com)',
  },
  seen: [
    { at: 'enthec/webappanalyzer src/technologies/c.json @1b9eee81', for: ['service11.carchat24.com'] },
    {
      at: 'public code, index file 26634191306 (a car dealers’ analytics script lists what opens each chat), read 2026-11',
      for: ['.cc24SMSstart', '[id^="iconInvite_"]'],
    },
  ],
});
