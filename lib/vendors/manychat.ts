import { defineVendor } from '../engine/vendor.ts';

// Its overlays ask, unbidden, for a Messenger chat. What a site lays into its page on purpose (“mcwidget-embed”,
// “mcwidget-checkbox”) is none. How an overlay is closed is not public.
export default defineVendor({
  id: 'manychat',
  name: 'ManyChat',
  homepage: 'https://manychat.com',
  hosts: ['widget.manychat.com'],
  roots: ['#mcwidget-core', '.mcwidget-overlay'],
  invitations: [{ kind: 'greeting', shows: ['.mcwidget-overlay'] }],
  share: {
    pages: 4231,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.manychat.com)',
  },
  seen: [
    { at: 'enthec/webappanalyzer src/technologies/m.json @1b9eee81', for: ['widget.manychat.com'] },
    { at: 'public code, index file 12414473402, read 2026-11', for: ['#mcwidget-core'] },
    {
      at: 'yourduskquibbles/webannoyances floating_filters.txt @a2e3f055; public code, index file 15727537937 (a site looks which overlay is the pop-up), read 2026-11',
      for: ['.mcwidget-overlay'],
    },
  ],
});
