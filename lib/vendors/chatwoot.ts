import { defineVendor } from '../engine/vendor.ts';

// One frame, mostly cross-origin and often self-hosted; the classes of its holder in the page tell what it
// shows. The same class carries campaigns and an agent’s replies. While anything shows, the launcher is swapped
// for a close control.
export default defineVendor({
  id: 'chatwoot',
  name: 'Chatwoot',
  homepage: 'https://www.chatwoot.com',
  hosts: ['app.chatwoot.com/packs/js/sdk.js', 'app.chatwoot.com/widget', '*/packs/js/sdk.js'],
  frames: ['app.chatwoot.com/widget'],
  roots: ['.woot-widget-holder', '.woot--bubble-holder'],
  launcher: ['.woot-widget-bubble:not(.woot--close)'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.woot-widget-holder.has-unread-view'],
      decline: [
        'iframe#chatwoot_live_chat_widget >>> .close-unread-button',
        '.woot-widget-bubble.woot--close',
      ],
      quiet: [
        { do: 'click', at: 'iframe#chatwoot_live_chat_widget >>> .close-unread-button' },
        { do: 'call', name: '$chatwoot.toggle', args: ['close'] },
      ],
    },
    { kind: 'auto-open' },
    { kind: 'sound', pattern: '/ding\\.mp3(?:$|\\?)' },
  ],
  window: {
    shows: ['.woot-widget-holder:not(.woot--hide):not(.has-unread-view)'],
    close: [{ do: 'call', name: '$chatwoot.toggle', args: ['close'] }],
    decline: ['.woot-widget-bubble.woot--close'],
  },
  conversation: {
    composer: ['iframe#chatwoot_live_chat_widget >>> .user-message-input'],
    agentTurn: ['iframe#chatwoot_live_chat_widget >>> .agent-message'],
    visitorTurn: ['iframe#chatwoot_live_chat_widget >>> .user-message'],
  },
  remembers: {
    note: 'A cookie on the site holds the time until which campaigns are quiet: one hour.',
    set: [
      {
        do: 'storage',
        in: 'cookie',
        key: 'cw_snooze_campaigns_till',
        value: { daysAhead: 365 },
      },
    ],
  },
  share: {
    pages: 780,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (app.chatwoot.com)',
  },
  seen: [
    {
      at: 'calibreapp/react-live-chat-loader src/providers/chatwoot.ts',
      for: ['app.chatwoot.com/packs/js/sdk.js', '*/packs/js/sdk.js'],
    },
    {
      at: 'chatwoot/chatwoot app/javascript/sdk/IFrameHelper.js @01a39b60, bubbleHelpers.js @0ab9d7b5',
      for: [
        'app.chatwoot.com/widget',
        '.woot-widget-holder',
        '.woot--bubble-holder',
        '.woot-widget-bubble:not(.woot--close)',
        '.woot-widget-holder.has-unread-view',
        '.woot-widget-bubble.woot--close',
        '.woot-widget-holder:not(.woot--hide):not(.has-unread-view)',
      ],
    },
    {
      at: 'chatwoot/chatwoot app/javascript/widget/components/UnreadMessageList.vue @071b5f10',
      for: ['iframe#chatwoot_live_chat_widget >>> .close-unread-button'],
    },
    {
      at: 'chatwoot/chatwoot app/javascript/widget/components/AgentMessage.vue and UserMessage.vue @0008fca5, ChatInputWrap.vue @03f3651f',
      for: [
        'iframe#chatwoot_live_chat_widget >>> .user-message-input',
        'iframe#chatwoot_live_chat_widget >>> .agent-message',
        'iframe#chatwoot_live_chat_widget >>> .user-message',
      ],
    },
    {
      at: 'chatwoot/chatwoot app/javascript/entrypoints/sdk.js @082feb6a (toggle with “close” never opens)',
      for: ['$chatwoot.toggle'],
    },
    {
      at: 'chatwoot/chatwoot app/javascript/shared/helpers/AudioNotificationHelper.js @07e5420d',
      for: ['/ding\\.mp3(?:$|\\?)'],
    },
    {
      at: 'public code, index file 51783470278 (a newer IFrameHelper.js), read 2026-11; chatwoot/chatwoot app/javascript/widget/App.vue @0008fca5',
      for: ['cw_snooze_campaigns_till'],
    },
  ],
});
