import { defineVendor } from '../engine/vendor.ts';

// Everything in the page. Its proactive rules open the window by themselves; its eye-catcher’s element is not
// known.
export default defineVendor({
  id: 'clickdesk',
  name: 'ClickDesk',
  homepage: 'https://www.clickdesk.com',
  hosts: ['my.clickdesk.com/clickdesk-ui/browser/'],
  roots: ['#clickdesk_container', '.clickdesk_bubble'],
  launcher: ['.clickdesk_bubble'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['#clickdesk_popup'],
    close: [
      {
        do: 'click',
        at: 'a#clickdesk_min',
      },
    ],
    decline: ['a#clickdesk_min', 'a#clickdesk_close'],
  },
  conversation: {
    composer: ['#broadcastchat'],
    agentTurn: ['.cdw-chat-body-message-response'],
  },
  share: {
    pages: 383,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (my.clickdesk.com)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['my.clickdesk.com/clickdesk-ui/browser/'],
    },
    {
      at: 'public code, index files 3653716951 and 20094554307 (sites look for it), read 2026-11',
      for: ['#clickdesk_container'],
    },
    {
      at: 'public code, index file 12132933650 (copy of ClickDesk’s livechat script), read 2026-11; public code, index file 41461906167 (a site moves the bubble), read 2026-11',
      for: ['.clickdesk_bubble'],
    },
    {
      at: 'public code, index file 12132933650 (copy of ClickDesk’s livechat script), read 2026-11',
      for: [
        '#clickdesk_popup',
        'a#clickdesk_min',
        'a#clickdesk_close',
        '#broadcastchat',
        '.cdw-chat-body-message-response',
      ],
    },
  ],
});
