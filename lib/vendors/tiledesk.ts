import { defineVendor } from '../engine/vendor.ts';

// One frame the page writes; its holder’s class tells open from closed. Card, preview and badge are elements
// inside: the holder itself also carries the launcher.
export default defineVendor({
  id: 'tiledesk',
  name: 'Tiledesk',
  homepage: 'https://tiledesk.com',
  hosts: ['widget.tiledesk.com'],
  roots: ['#tiledesk-container', '#tiledeskdiv'],
  launcher: ['iframe#tiledeskiframe >>> #c21-launcher-button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['iframe#tiledeskiframe >>> .eye-catcher-card'],
      decline: ['iframe#tiledeskiframe >>> .eye-catcher-card-close-btn'],
      quiet: [{ do: 'click', at: 'iframe#tiledeskiframe >>> .eye-catcher-card-close-btn' }],
    },
    {
      kind: 'greeting',
      shows: ['iframe#tiledeskiframe >>> #messagePreview'],
      decline: ['iframe#tiledeskiframe >>> #messagePreview .buttonClose[aria-label="Dismiss"]'],
      quiet: [
        { do: 'click', at: 'iframe#tiledeskiframe >>> #messagePreview .buttonClose[aria-label="Dismiss"]' },
      ],
    },
    { kind: 'badge', shows: ['iframe#tiledeskiframe >>> .c21-divBudge'] },
    { kind: 'title', pattern: '^\\(\\d+\\) ' },
    // With `isOpen` set it opens as it loads: chat21/chat21-web-widget docs/sdk.md @9b19cb9.
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#tiledesk-container.open #tiledeskiframe'],
    close: [{ do: 'call', name: 'tiledesk.close' }],
  },
  conversation: {
    composer: ['iframe#tiledeskiframe >>> #chat21-main-message-context'],
    agentTurn: ['iframe#tiledeskiframe >>> .msg_container.base_receive'],
    visitorTurn: ['iframe#tiledeskiframe >>> .msg_container.base_sent'],
    ended: ['iframe#tiledeskiframe >>> #floating-container'],
  },
  remembers: {
    note: 'localStorage widget_sv5_PROJECT_calloutStaus = false once the card was closed: never shown again. The project’s id is part of the key, so we cannot write it.',
  },
  seen: [
    { at: 'public code, index files 406419744 and 5810505922, read 2026-11', for: ['widget.tiledesk.com'] },
    {
      at: 'chat21/chat21-web-widget src/launch.js and src/iframe-style.css @9b19cb9',
      for: ['#tiledesk-container', '#tiledeskdiv', '#tiledesk-container.open #tiledeskiframe'],
    },
    {
      at: 'chat21/chat21-web-widget src/app/components @9b19cb9: launcher-button, eyeeye-catcher-card, last-message',
      for: [
        'iframe#tiledeskiframe >>> #c21-launcher-button',
        'iframe#tiledeskiframe >>> .eye-catcher-card',
        'iframe#tiledeskiframe >>> .eye-catcher-card-close-btn',
        'iframe#tiledeskiframe >>> #messagePreview',
        'iframe#tiledeskiframe >>> #messagePreview .buttonClose[aria-label="Dismiss"]',
        'iframe#tiledeskiframe >>> .c21-divBudge',
      ],
    },
    {
      at: 'chat21/chat21-web-widget src/app/app.component.ts @9b19cb9 (blinks the page’s title)',
      for: ['^\\(\\d+\\) '],
    },
    {
      at: 'chat21/chat21-web-widget src/app/components/conversation-detail @9b19cb9: conversation-footer, conversation-content',
      for: [
        'iframe#tiledeskiframe >>> #chat21-main-message-context',
        'iframe#tiledeskiframe >>> .msg_container.base_receive',
        'iframe#tiledeskiframe >>> .msg_container.base_sent',
        'iframe#tiledeskiframe >>> #floating-container',
      ],
    },
    {
      at: 'public code, index file 8899338232 (the vendor’s API page: close minimises), read 2026-11',
      for: ['tiledesk.close'],
    },
  ],
});
