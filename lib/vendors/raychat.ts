import { defineVendor } from '../engine/vendor.ts';

// A button in the page, the chat in a frame the page writes, and the preview of an automatic message in a
// container of its own.
export default defineVendor({
  id: 'raychat',
  name: 'Raychat',
  homepage: 'https://raychat.io',
  hosts: ['app.raychat.io/scripts/js'],
  roots: ['#raychatBtn', '#raychatFrame'],
  launcher: ['#raychatBtn'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#raychat_automessage_preview_container'],
    },
  ],
  seen: [
    {
      at: 'public code, index files 7196354905 and 42490734924 (install code), read 2026-11',
      for: ['app.raychat.io/scripts/js'],
    },
    {
      at: 'public code, index files 25184883982 and 11956974326 (sites that take it out again), read 2026-11',
      for: ['#raychatBtn', '#raychatFrame', '#raychat_automessage_preview_container'],
    },
  ],
});
