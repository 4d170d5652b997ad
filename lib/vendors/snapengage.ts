import { defineVendor } from '../engine/vendor.ts';

// In the page itself; newer buttons are a frame. Its documented event OpenProactive says that the chat opened by
// itself with a prompt; the prompt’s own element was not found described.
export default defineVendor({
  id: 'snapengage',
  name: 'SnapEngage',
  homepage: 'https://snapengage.com',
  hosts: [
    'storage.googleapis.com/code.snapengage.com/js/',
    'commondatastorage.googleapis.com/code.snapengage.com/js/',
    'snapengage.com/chatjs/',
  ],
  roots: ['#SnapABug_Button', '#SnapABug_bImg', '#designstudio-button:has(> iframe)'],
  launcher: [
    '#SnapABug_Button',
    '#designstudio-button > iframe',
    'iframe#iframe-designstudio-button',
    '#designstudio-button > iframe >>> .designstudio-button',
  ],
  invitations: [
    // https://help.snapengage.com/javascript-event-api-documentation
    { kind: 'auto-open' },
  ],
  window: { shows: ['#SnapABug_P'] },
  share: {
    pages: 1220,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (www.snapengage.com)',
  },
  seen: [
    {
      at: 'developer.snapengage.com/javascript-api/',
      for: ['storage.googleapis.com/code.snapengage.com/js/'],
    },
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['commondatastorage.googleapis.com/code.snapengage.com/js/', 'snapengage.com/chatjs/'],
    },
    {
      at: 'public code, index files 65717750325 and 22315850304 (a screenshot tool’s list; a site hides it), read 2026-11',
      for: ['#SnapABug_Button', '#SnapABug_bImg'],
    },
    {
      at: 'yourduskquibbles/webannoyances filters/floating_filters.txt @a2e3f055; public code, index file 3908154269, read 2026-11',
      for: ['#designstudio-button:has(> iframe)', '#designstudio-button > iframe'],
    },
    { at: 'public code, index file 40382208030, read 2026-11', for: ['iframe#iframe-designstudio-button'] },
    {
      at: 'public code, index file 62627419192, read 2026-11',
      for: ['#designstudio-button > iframe >>> .designstudio-button'],
    },
    {
      at: 'public code, index file 10053765295 (Selenium test: the chat window), read 2026-11',
      for: ['#SnapABug_P'],
    },
  ],
});
