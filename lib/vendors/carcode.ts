import { defineVendor } from '../engine/vendor.ts';

// For car dealers; in the page itself. A button opens a list of channels, that opens the chat. What makes the
// button blink or count was not found described, so nothing of it counts as an invitation.
export default defineVendor({
  id: 'carcode',
  name: 'CarCode',
  homepage: 'https://www.carcode.com',
  hosts: ['carcodesms.com/widgets/'],
  roots: [
    '.carcode-widget_main-hub-button',
    '#CarcodeWidgetHubWidgetsButtonWrapper',
    '.carcode-widget_widget',
  ],
  launcher: [
    'button.carcode-widget_main-hub-button',
    '#CarcodeWidgetHubWidgetsLiveChatButton',
    '#CarcodeWidgetHubWidgetsTextUsButton',
    '.carcode-widget_hub-buttons .hub-button--live-chat',
  ],
  invitations: [],
  window: {
    shows: ['.carcode-widget_widget--chat.is-visible', '.carcode-widget_widget--widgets-hub.is-visible'],
    close: [
      { do: 'click', at: '.carcode-widget_widget.is-visible .carcode-widget_widget-actions__collapse' },
    ],
    decline: ['.carcode-widget_widget.is-visible .carcode-widget_widget-actions__collapse'],
  },
  conversation: {
    composer: ['.carcode-widget_widget--chat .carcode-widget_input'],
    agentTurn: [
      '.carcode-widget_messages .carcode-widget_message:not(.message):not(.error):not(.wsError):not(.loading)',
    ],
    visitorTurn: ['.carcode-widget_messages .carcode-widget_message.message'],
  },
  share: {
    pages: 1695,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (www.carcodesms.com)',
  },
  seen: [
    { at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a', for: ['carcodesms.com/widgets/'] },
    {
      at: 'public code, index file 14582031061 (a copy of its script), read 2026-11',
      for: [
        '.carcode-widget_main-hub-button',
        '.carcode-widget_widget',
        'button.carcode-widget_main-hub-button',
        '#CarcodeWidgetHubWidgetsTextUsButton',
        '.carcode-widget_widget--chat.is-visible',
        '.carcode-widget_widget--widgets-hub.is-visible',
        '.carcode-widget_widget.is-visible .carcode-widget_widget-actions__collapse',
        '.carcode-widget_widget--chat .carcode-widget_input',
        '.carcode-widget_messages .carcode-widget_message:not(.message):not(.error):not(.wsError):not(.loading)',
        '.carcode-widget_messages .carcode-widget_message.message',
      ],
    },
    {
      at: 'public code, index file 48163143045 (a site presses it), read 2026-11',
      for: ['#CarcodeWidgetHubWidgetsLiveChatButton'],
    },
    {
      at: 'public code, index file 26634191306 (a car dealers’ analytics script lists what opens each chat), read 2026-11',
      for: ['#CarcodeWidgetHubWidgetsButtonWrapper', '.carcode-widget_hub-buttons .hub-button--live-chat'],
    },
  ],
});
