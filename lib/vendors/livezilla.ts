import { defineVendor } from '../engine/vendor.ts';

// Self-hosted; no longer made, still in use. Of its invitation and eye catcher only the script’s variables are
// known.
export default defineVendor({
  id: 'livezilla',
  name: 'LiveZilla',
  homepage: 'https://www.livezilla.net',
  roots: ['#livezilla_tracking', '#lz_overlay_wm'],
  launcher: ['.lz_overlay_wm_button'],
  hosts: [],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 16580311451 and 13771273437 (install code), read 2026-11',
      for: ['#livezilla_tracking'],
    },
    {
      at: 'public code, index files 34831077524 (a plug-in hides it) and 1519514677 (a site presses it), read 2026-11',
      for: ['#lz_overlay_wm', '.lz_overlay_wm_button'],
    },
  ],
});
