import { defineVendor } from '../engine/vendor.ts';

// Open source and self-hosted; the site may choose another prefix than “lhc”. Frames are written by the page’s
// script. One frame is both invitation and window: the invitation is an element in it, the window is told by its
// size. The snippet frame shows an agent’s replies, so it is left alone.
export default defineVendor({
  id: 'livehelperchat',
  name: 'Live Helper Chat',
  homepage: 'https://livehelperchat.com',
  hosts: ['*/design/defaulttheme/js/widgetv2/index.js'],
  roots: ['#lhc_container_v2', '#lhc_status_widget_v2'],
  launcher: ['#lhc_status_widget_v2'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#lhc_widget_v2 >>> #id-invitation-height'],
      decline: ['iframe#lhc_widget_v2 >>> #invitation-close-btn'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#lhc_widget_v2 >>> #invitation-close-btn',
        },
      ],
    },
    {
      kind: 'teaser',
      shows: ['iframe#lhc_needhelp_widget_v2'],
      decline: ['iframe#lhc_needhelp_widget_v2 >>> #close-need-help-btn'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#lhc_needhelp_widget_v2 >>> #close-need-help-btn',
        },
      ],
    },
    {
      kind: 'auto-open',
    },
    {
      kind: 'sound',
      pattern: '/widgetrestapi/loadsound/new_invitation_',
    },
  ],
  window: {
    shows: [
      {
        at: 'iframe#lhc_widget_v2',
        size: {
          minWidth: 320,
          minHeight: 400,
        },
      },
    ],
    close: [
      {
        do: 'click',
        at: 'iframe#lhc_widget_v2 >>> .minimize-icon',
      },
    ],
    decline: ['iframe#lhc_widget_v2 >>> .minimize-icon'],
  },
  conversation: {
    composer: ['iframe#lhc_widget_v2 >>> #CSChatMessage'],
    agentTurn: ['iframe#lhc_widget_v2 >>> .message-row.message-admin'],
    visitorTurn: ['iframe#lhc_widget_v2 >>> .message-row.response'],
  },
  byTimer: true,
  remembers: {
    note: 'The time of closing “Need help?” is kept in its session record in the site’s storage (hnh) and told to the server; for how long it holds is the operator’s setting.',
  },
  idle: 'A visitor counts as inactive after 300 s without mouse, key or scroll; operators may have idle chats closed by the server (util/activityMonitoring.js, translations).',
  seen: [
    {
      at: 'LiveHelperChat/livehelperchat lhc_web/design/defaulttheme/widget/react-app/src/components/ChatSync.js @04c209f2: it asks for messages and state by setTimeout',
      for: ['byTimer'],
    },
    {
      at: 'LiveHelperChat/livehelperchat lhc_web/design/defaulttheme/tpl/lhsystem/htmlcodebeta.tpl.php @c15cd17d',
      for: ['*/design/defaulttheme/js/widgetv2/index.js'],
    },
    {
      at: 'LiveHelperChat/livehelperchat lhc_web/design/defaulttheme/widget/wrapper/src/lib/widgets (containerChat, statusWidget, needhelpWidget, mainWidget) @c15cd17d',
      for: [
        '#lhc_container_v2',
        '#lhc_status_widget_v2',
        'iframe#lhc_needhelp_widget_v2',
        'iframe#lhc_needhelp_widget_v2 >>> #close-need-help-btn',
        'iframe#lhc_widget_v2',
      ],
    },
    {
      at: 'LiveHelperChat/livehelperchat lhc_web/design/defaulttheme/widget/react-app/src/components (ProactiveInvitation, HeaderChat, ChatSound, SharedTextarea) @c15cd17d',
      for: [
        'iframe#lhc_widget_v2 >>> #id-invitation-height',
        'iframe#lhc_widget_v2 >>> #invitation-close-btn',
        'iframe#lhc_widget_v2 >>> .minimize-icon',
        '/widgetrestapi/loadsound/new_invitation_',
        'iframe#lhc_widget_v2 >>> #CSChatMessage',
      ],
    },
    {
      at: 'LiveHelperChat/livehelperchat lhc_web/design/defaulttheme/tpl/lhchat/lists (operator_message_row, user_msg_row) @c15cd17d',
      for: [
        'iframe#lhc_widget_v2 >>> .message-row.message-admin',
        'iframe#lhc_widget_v2 >>> .message-row.response',
      ],
    },
  ],
});
