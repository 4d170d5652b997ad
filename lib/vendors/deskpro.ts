import { defineVendor } from '../engine/vendor.ts';

// Frames the page writes, without names: one for launcher and greeting, which grows for the greeting, one for the
// window, hidden while that is closed.
export default defineVendor({
  id: 'deskpro',
  name: 'Deskpro Messenger',
  homepage: 'https://www.deskpro.com',
  roots: ['#deskpro-container'],
  launcher: ['#deskpro-container iframe >>> .dpmsg-TriggerBtn'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#deskpro-container iframe >>> .dpmsg-AutoStart'],
      decline: ['#deskpro-container iframe >>> .dpmsg-AutoStart .dpmsg-AutoStart-close'],
      quiet: [
        {
          do: 'click',
          at: '#deskpro-container iframe >>> .dpmsg-TriggerBtn-wrapper button[class$="-close"]',
        },
      ],
    },
  ],
  window: {
    shows: ['#deskpro-container iframe >>> .dpmsg-ScreenWrap'],
    decline: ['#deskpro-container iframe >>> .dpmsg-ScreenControls .dpmsg-AutoStart-close'],
  },
  remembers: {
    note: 'The time of the last no in the site’s localStorage (dp__vd, one document with other things): one hour of quiet.',
  },
  hosts: [],
  seen: [
    {
      at: 'deskpro/deskpro-messenger packages/deskpro-messenger-loader/src/index.js @a0be57ae',
      for: ['#deskpro-container'],
    },
    {
      at: 'deskpro/deskpro-messenger packages/deskpro-messenger/src/components/core/MessengerToggler.jsx and AutoStart.jsx @a0be57ae',
      for: [
        '#deskpro-container iframe >>> .dpmsg-TriggerBtn',
        '#deskpro-container iframe >>> .dpmsg-AutoStart',
        '#deskpro-container iframe >>> .dpmsg-AutoStart .dpmsg-AutoStart-close',
        '#deskpro-container iframe >>> .dpmsg-TriggerBtn-wrapper button[class$="-close"]',
      ],
    },
    {
      at: 'deskpro/deskpro-messenger packages/deskpro-messenger/src/components/core/MessengerShell.jsx and Window.jsx @a0be57ae',
      for: [
        '#deskpro-container iframe >>> .dpmsg-ScreenWrap',
        '#deskpro-container iframe >>> .dpmsg-ScreenControls .dpmsg-AutoStart-close',
      ],
    },
  ],
});
