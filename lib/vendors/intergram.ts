import { defineVendor } from '../engine/vendor.ts';

// Parts in the page, without classes but two. On a wide screen the closed chat is a message beside a picture that
// carries a painted “1”; once it was opened, a cookie makes it a plain bar.
export default defineVendor({
  id: 'intergram',
  name: 'Intergram',
  homepage: 'https://www.intergram.xyz',
  hosts: ['www.intergram.xyz/js/widget.js'],
  roots: ['#intergramRoot'],
  launcher: ['#intergramRoot .desktop-closed-message-avatar'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#intergramRoot .desktop-closed-message'],
    },
    {
      kind: 'badge',
      shows: ['#intergramRoot .desktop-closed-message-avatar > div'],
    },
  ],
  window: {
    shows: ['#intergramRoot iframe'],
  },
  remembers: {
    note: 'A cookie of the site, chatwasopened, after the first opening; there is no way to say no.',
  },
  seen: [
    {
      at: 'idoco/intergram src/widget @fbf49c8',
      for: [
        '#intergramRoot',
        '#intergramRoot .desktop-closed-message-avatar',
        '#intergramRoot .desktop-closed-message',
        '#intergramRoot .desktop-closed-message-avatar > div',
        '#intergramRoot iframe',
      ],
    },
    {
      at: 'idoco/intergram README.md @fbf49c8',
      for: ['www.intergram.xyz/js/widget.js'],
    },
  ],
});
