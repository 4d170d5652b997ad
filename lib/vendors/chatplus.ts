import { defineVendor } from '../engine/vendor.ts';

// In the page itself; the class “closed” of its root tells window and launcher apart. The speech bubble belongs to
// the launcher and opens the chat like it. Its own cross (.button-hide) takes the launcher away too, so it is no
// “no” of ours.
export default defineVendor({
  id: 'chatplus',
  name: 'ChatPlus',
  homepage: 'https://chatplus.jp',
  hosts: ['app.chatplus.jp/cp.js'],
  roots: ['#chatplusview'],
  launcher: ['#chatplusview.closed #chatplusheader', '#chatplusview.closed #eye_catcher'],
  invitations: [
    { kind: 'teaser', shows: ['#chatplusview.closed balloon'] },
    { kind: 'badge', shows: ['#chatplusview.closed #chatplusbadge'] },
  ],
  window: {
    shows: ['#chatplusview:not(.closed)'],
    close: [{ do: 'click', at: '#chatplusview:not(.closed) .button-close' }],
    decline: ['#chatplusview:not(.closed) .button-close'],
  },
  conversation: {
    agentTurn: ['#chatplusview #messages .msg.ope'],
    visitorTurn: ['#chatplusview #messages .msg.user'],
    ended: ['#chatplusview .info-closed'],
  },
  idle: 'Set by the site: after so many minutes without a new message the chat is put on hold or ended (https://chatplus.jp/support/functional-instructions/chat-screen/).',
  share: {
    pages: 1680,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.chatplus.jp)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d; public code, index files 84908307 and 31147048236 (sites load it), read 2026-11',
      for: ['app.chatplus.jp/cp.js'],
    },
    {
      at: 'public code, index file 67150672420 (a user script hides it), read 2026-11; public code, index file 52063063257 (a copy of its template and script), read 2026-11',
      for: ['#chatplusview'],
    },
    {
      at: 'public code, index file 52063063257 (a copy of its template and script), read 2026-11; public code, index file 65761647057 (a site presses the header to open it), read 2026-11',
      for: ['#chatplusview.closed #chatplusheader'],
    },
    {
      at: 'public code, index file 52063063257 (a copy of its template and script), read 2026-11',
      for: [
        '#chatplusview.closed #eye_catcher',
        '#chatplusview.closed balloon',
        '#chatplusview.closed #chatplusbadge',
        '#chatplusview:not(.closed)',
        '#chatplusview:not(.closed) .button-close',
        '#chatplusview #messages .msg.ope',
        '#chatplusview #messages .msg.user',
        '#chatplusview .info-closed',
      ],
    },
  ],
});
