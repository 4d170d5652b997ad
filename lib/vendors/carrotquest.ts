import { defineVendor } from '../engine/vendor.ts';

// Same-origin frames, one for each part; the bubble’s holder is 5 × 0 px while it has nothing to say. Not its
// pop-ups (#carrot-popup-frame): those are the site’s advertisements, not the chat’s. A cross on bubble or tooltip
// was not found described.
export default defineVendor({
  id: 'carrotquest',
  name: 'Carrot quest',
  homepage: 'https://www.carrotquest.io',
  hosts: ['cdn.carrotquest.app'],
  roots: ['#carrotquest-messenger-collapsed-container'],
  launcher: [
    'iframe#carrot-messenger-collapsed-frame',
    'iframe#carrot-messenger-collapsed-frame >>> #carrotquest-messenger-collapsed-img-cont',
  ],
  invitations: [
    {
      kind: 'teaser',
      shows: [
        {
          at: '#carrotquest-messenger-collapsed-container #bubble-container',
          size: { minWidth: 40, minHeight: 20 },
        },
        // A bot’s notification; the source does not say whether the frame has this as its id or its name.
        'iframe#carrot-messenger-tooltip',
        'iframe[name="carrot-messenger-tooltip"]',
      ],
    },
  ],
  window: {
    shows: ['iframe#carrot-messenger-frame'],
    close: [{ do: 'call', name: 'carrotquest.messenger.toStateCollapsed' }],
  },
  conversation: {
    composer: [
      'iframe#carrot-messenger-frame >>> #carrotquest-messenger-reply-textarea',
      'iframe#carrot-messenger-frame >>> textarea#opened-textfield',
    ],
  },
  share: {
    pages: 2193,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.carrotquest.app)',
  },
  seen: [
    { at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22', for: ['cdn.carrotquest.app'] },
    {
      at: 'public code, index files 8654175303 and 66613836042 (saved page; a site), read 2026-11',
      for: [
        '#carrotquest-messenger-collapsed-container',
        '#carrotquest-messenger-collapsed-container #bubble-container',
        'iframe#carrot-messenger-collapsed-frame',
      ],
    },
    {
      at: 'public code, index file 17734372863 (Selenium test), read 2026-11',
      for: ['iframe#carrot-messenger-collapsed-frame >>> #carrotquest-messenger-collapsed-img-cont'],
    },
    {
      at: 'public code, index files 66493401544 and 66468286028 (a tool that watches for its pop-ups), read 2026-11',
      for: ['iframe#carrot-messenger-tooltip', 'iframe[name="carrot-messenger-tooltip"]'],
    },
    {
      at: 'public code, index files 970393581 and 22947025617 (sites look into it), read 2026-11',
      for: ['iframe#carrot-messenger-frame'],
    },
    {
      at: 'public code, index file 37295790159 (a site folds it up), read 2026-11',
      for: ['carrotquest.messenger.toStateCollapsed'],
    },
    {
      at: 'public code, index files 26903990412 and 44668188945 (an older and a newer test), read 2026-11',
      for: [
        'iframe#carrot-messenger-frame >>> #carrotquest-messenger-reply-textarea',
        'iframe#carrot-messenger-frame >>> textarea#opened-textfield',
      ],
    },
  ],
});
