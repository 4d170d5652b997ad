import { defineVendor } from '../engine/vendor.ts';

// Every part is a same-origin frame of its own, all with one title. The same preview frame shows invitations
// and an agent's replies.
export default defineVendor({
  id: 'tawk',
  name: 'tawk.to',
  homepage: 'https://www.tawk.to',
  hosts: ['embed.tawk.to'],
  roots: ['.widget-visible:has(> iframe[title="chat widget"])'],
  launcher: ['.widget-visible > iframe >>> .tawk-min-container'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.widget-visible > iframe >>> #tawk-message-preview'],
      // Invisible until the preview is hovered; always there on phones.
      decline: ['.widget-visible > iframe >>> #tawk-mpreview-close'],
      quiet: [{ do: 'click', at: '.widget-visible > iframe >>> #tawk-mpreview-close' }],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['.widget-visible > iframe >>> .tawk-max-container'],
    close: [{ do: 'call', name: 'Tawk_API.minimize' }],
  },
  remembers: {
    note: 'The press on the cross goes to the server with the message’s time: the next trigger shows again.',
  },
  share: {
    pages: 113815,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (embed.tawk.to)',
  },
  seen: [
    {
      at: 'tawk/tawk-messenger-react src/utils/widget.js @041ac16; docs/api-reference.md @041ac16',
      for: ['embed.tawk.to', 'Tawk_API.minimize'],
    },
    {
      at: 'public code, index files 30429187237 and 52579757120 (a test helper and a site’s style hide both), 17315679776 (a test finds the close control in body > div > iframe[3]), read 2026-11',
      for: ['.widget-visible:has(> iframe[title="chat widget"])'],
    },
    {
      at: 'public code, index file 68641036321 (copy of tawk.to’s message-preview chunk), read 2026-11',
      for: [
        '.widget-visible > iframe >>> #tawk-message-preview',
        '.widget-visible > iframe >>> #tawk-mpreview-close',
      ],
    },
    {
      at: 'public code, index files 56767547973 and 55252991427 (site scripts that name tawk.to’s containers), read 2026-11',
      for: [
        '.widget-visible > iframe >>> .tawk-min-container',
        '.widget-visible > iframe >>> .tawk-max-container',
      ],
    },
  ],
});
