import { defineVendor } from '../engine/vendor.ts';

// The classes are a published theme contract. Bubble and preview also announce replies. A chat a site lays into its
// page (“#webchat” in the vendor’s guide) is no window: the person came for it.
export default defineVendor({
  id: 'botpress',
  name: 'Botpress Webchat',
  homepage: 'https://botpress.com',
  hosts: ['cdn.botpress.cloud/web'],
  roots: ['#bp-web-widget-container', '.bpFab', '.bpFabContainer', '.bpWebchat'],
  launcher: ['.bpFab', '.bpFabContainer', '#bp-web-widget-container .bpw-floating-button'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.bpProactiveBubbleContainer'],
      decline: ['.bpProactiveBubbleCloseButton'],
      quiet: [{ do: 'click', at: '.bpProactiveBubbleCloseButton' }],
    },
    {
      kind: 'teaser',
      shows: ['.bpMessagePreviewContainer'],
      decline: ['.bpMessagePreviewCloseButton'],
      quiet: [{ do: 'click', at: '.bpMessagePreviewCloseButton' }],
    },
    { kind: 'auto-open' },
  ],
  window: { shows: ['.bpWebchat:not(#webchat .bpWebchat)'], close: [{ do: 'call', name: 'botpress.close' }] },
  conversation: {
    composer: ['.bpComposerInput'],
    agentTurn: ['.bpMessageContainer[data-direction="incoming"]'],
    visitorTurn: ['.bpMessageContainer[data-direction="outgoing"]'],
  },
  share: {
    pages: 1170,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.botpress.cloud)',
  },
  seen: [
    {
      at: 'public code, index file 56190882218 (embed snippet), read 2026-11',
      for: ['cdn.botpress.cloud/web'],
    },
    {
      at: 'public code, index files 1598965721, 19522590366 and 55467190510 (the older button), read 2026-11',
      for: ['#bp-web-widget-container', '#bp-web-widget-container .bpw-floating-button'],
    },
    {
      at: 'public code, index files 52481469136 (a site hides both), 70953028639 (a site moves both) and 26911468204 (the vendor’s style for a chat laid into the page), read 2026-11',
      for: ['.bpFab', '.bpWebchat', '.bpWebchat:not(#webchat .bpWebchat)'],
    },
    {
      at: 'npm @botpress/webchat 4.5.2 dist/index.d.ts and dist/style.css',
      for: [
        '.bpFabContainer',
        '.bpProactiveBubbleContainer',
        '.bpProactiveBubbleCloseButton',
        '.bpMessagePreviewContainer',
        '.bpMessagePreviewCloseButton',
        '.bpComposerInput',
        '.bpMessageContainer[data-direction="incoming"]',
        '.bpMessageContainer[data-direction="outgoing"]',
      ],
    },
    { at: 'www.botpress.com/docs/webchat/interact/open-close-webchat', for: ['botpress.close'] },
  ],
});
