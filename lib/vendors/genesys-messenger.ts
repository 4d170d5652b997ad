import { defineVendor } from '../engine/vendor.ts';

// Two cross-origin frames: the launcher’s, which also draws the Toaster (the brand’s invitation, with Accept and
// Decline), and the chat’s. What the Toaster is made of is not public; it has no badge, sound or title.
export default defineVendor({
  id: 'genesys-messenger',
  name: 'Genesys Cloud Messenger',
  homepage: 'https://www.genesys.com',
  hosts: ['*/genesys-bootstrap/genesys.min.js', 'apps.mypurecloud.com/messenger/'],
  roots: ['#genesys-messenger', '#genesys-mxg-frame', '.genesys-mxg-frame', '#genesys-mxg-container-frame'],
  launcher: ['.genesys-mxg-launcher-frame', '#genesys-mxg-frame'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['iframe.genesys-mxg-conversation', 'iframe.genesys-mxg-homescreen'],
    close: [{ do: 'call', name: 'Genesys', args: ['command', 'Messenger.close'] }],
  },
  remembers: {
    note: 'localStorage keeps under _DEPLOYMENT:gcmcopn whether the window is open; it opens again on the next page only if a conversation exists.',
  },
  share: {
    pages: 932,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (apps.mypurecloud.com)',
  },
  seen: [
    {
      at: 'public code, index file 71599159669 (a guide that read Genesys’ published scripts on 2026-10-02; the classes of the two frames, Messenger.close), read 2026-11',
      for: [
        '*/genesys-bootstrap/genesys.min.js',
        'apps.mypurecloud.com/messenger/',
        'iframe.genesys-mxg-conversation',
        'iframe.genesys-mxg-homescreen',
        'Genesys',
      ],
    },
    {
      at: 'public code, index file 71002195664, read 2026-11',
      for: ['#genesys-messenger', '.genesys-mxg-launcher-frame'],
    },
    {
      at: 'public code, index files 7853897807 (a site asks whether it has focus), 56610550210 (a site moves the button), 8099633809 (a site moves it), 56440155308 (page object) and 33643147716 (a site opens it by itself), read 2026-11',
      for: ['#genesys-mxg-frame', '.genesys-mxg-frame', '#genesys-mxg-container-frame'],
    },
  ],
});
