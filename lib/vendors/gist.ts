import { defineVendor } from '../engine/vendor.ts';

// Same-origin frames, one for each part, each in a holder of its own that is not displayed while it has nothing to
// show, and has no size: the frame in it is fixed. Their insides, crosses for example, were not found described.
export default defineVendor({
  id: 'gist',
  name: 'Gist',
  homepage: 'https://getgist.com',
  hosts: ['widget.getgist.com'],
  roots: ['.gist-messenger-bubble-iframe', '.gist-notification-iframe', '.gist-prompt-iframe'],
  launcher: [
    'iframe:is(.gist-messenger-bubble-iframe *)',
    'iframe:is(.gist-messenger-bubble-iframe *) >>> body',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: [
        'iframe:is(.gist-notification-iframe *)',
        'iframe:is(.gist-post-iframe *)',
        'iframe:is(.gist-post-small-iframe *)',
      ],
    },
    { kind: 'teaser', shows: ['iframe:is(.gist-prompt-iframe *)'] },
    // Sites open it with each message, as its maker’s example does.
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['iframe:is(.gist-messenger-iframe *)'],
    close: [{ do: 'call', name: 'gist.chat', args: ['close'] }],
  },
  share: {
    pages: 505,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.getgist.com)',
  },
  seen: [
    { at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22', for: ['widget.getgist.com'] },
    {
      at: 'public code, index file 54591102890 (a loader for many chats); that it is opened with a message: gist.github.com/jittarao?page=2 (its maker’s examples); read 2026-11',
      for: ['gist.chat'],
    },
    {
      at: 'public code, index file 32088843456 (a saved page with all its parts), read 2026-11',
      for: [
        '.gist-messenger-bubble-iframe',
        '.gist-notification-iframe',
        '.gist-prompt-iframe',
        'iframe:is(.gist-messenger-bubble-iframe *)',
        'iframe:is(.gist-messenger-bubble-iframe *) >>> body',
        'iframe:is(.gist-notification-iframe *)',
        'iframe:is(.gist-post-iframe *)',
        'iframe:is(.gist-post-small-iframe *)',
        'iframe:is(.gist-prompt-iframe *)',
        'iframe:is(.gist-messenger-iframe *)',
      ],
    },
  ],
});
