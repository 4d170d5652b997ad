import { defineVendor } from '../engine/vendor.ts';

// One same-origin frame; its classes in the page give it its size. The greeting, and previews of messages (of a
// bot’s welcome as of an agent’s reply), lie beside the launcher inside. A site’s launchOnUnreadMessage opens the
// window.
export default defineVendor({
  id: 'kommunicate',
  name: 'Kommunicate',
  homepage: 'https://www.kommunicate.io',
  hosts: ['widget.kommunicate.io'],
  roots: ['iframe#kommunicate-widget-iframe'],
  launcher: ['iframe#kommunicate-widget-iframe >>> #mck-sidebox-launcher > a'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#kommunicate-widget-iframe >>> #chat-popup-widget-container:not(.n-vis)'],
      decline: ['iframe#kommunicate-widget-iframe >>> .chat-popup-widget-close-btn-container'],
      quiet: [
        { do: 'click', at: 'iframe#kommunicate-widget-iframe >>> .chat-popup-widget-close-btn-container' },
      ],
    },
    {
      kind: 'teaser',
      shows: ['iframe#kommunicate-widget-iframe >>> #mck-msg-preview-visual-indicator:not(.n-vis)'],
      decline: ['iframe#kommunicate-widget-iframe >>> #mck-msg-preview-visual-indicator .mck-close-btn'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#kommunicate-widget-iframe >>> #mck-msg-preview-visual-indicator .mck-close-btn',
        },
      ],
    },
    { kind: 'badge', shows: ['iframe#kommunicate-widget-iframe >>> #applozic-badge-count'] },
    { kind: 'auto-open' },
    { kind: 'sound', pattern: '/kommunicate/chat-popup-notification-tone\\.mp3(?:$|\\?)' },
  ],
  window: {
    shows: ['iframe#kommunicate-widget-iframe >>> #mck-sidebox'],
    close: [{ do: 'click', at: 'iframe#kommunicate-widget-iframe >>> #km-chat-widget-close-button' }],
    decline: ['iframe#kommunicate-widget-iframe >>> #km-chat-widget-close-button'],
  },
  conversation: {
    composer: ['iframe#kommunicate-widget-iframe >>> #mck-text-box'],
    agentTurn: ['iframe#kommunicate-widget-iframe >>> .mck-msg-left'],
    visitorTurn: ['iframe#kommunicate-widget-iframe >>> .mck-msg-right'],
  },
  remembers: {
    note: 'That the greeting’s tone was played is kept for the session (playPopupNotificationTone); a dismissal itself is not.',
  },
  share: {
    pages: 479,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.kommunicate.io)',
  },
  seen: [
    { at: 'Kommunicate-io/Kommunicate-Web-SDK README.md @bb49f6f4', for: ['widget.kommunicate.io'] },
    {
      at: 'Kommunicate-io/Kommunicate-Web-SDK webplugin/plugin.js @bb49f6f4',
      for: ['iframe#kommunicate-widget-iframe'],
    },
    {
      at: 'Kommunicate-io/Kommunicate-Web-SDK webplugin/js/app/mck-sidebox-1.0.js @bb49f6f4 and km-message-markup-1.0.js',
      for: [
        'iframe#kommunicate-widget-iframe >>> #mck-sidebox-launcher > a',
        'iframe#kommunicate-widget-iframe >>> #chat-popup-widget-container:not(.n-vis)',
        'iframe#kommunicate-widget-iframe >>> .chat-popup-widget-close-btn-container',
        'iframe#kommunicate-widget-iframe >>> #mck-msg-preview-visual-indicator:not(.n-vis)',
        'iframe#kommunicate-widget-iframe >>> #mck-msg-preview-visual-indicator .mck-close-btn',
        'iframe#kommunicate-widget-iframe >>> #applozic-badge-count',
      ],
    },
    {
      at: 'Kommunicate-io/Kommunicate-Web-SDK webplugin/js/app/km-utils.js @bb49f6f4',
      for: ['/kommunicate/chat-popup-notification-tone\\.mp3(?:$|\\?)'],
    },
    {
      at: 'Kommunicate-io/Kommunicate-Web-SDK webplugin/template/mck-sidebox.html @bb49f6f4, css/app/mck-sidebox-1.0.css',
      for: [
        'iframe#kommunicate-widget-iframe >>> #mck-sidebox',
        'iframe#kommunicate-widget-iframe >>> #km-chat-widget-close-button',
        'iframe#kommunicate-widget-iframe >>> #mck-text-box',
        'iframe#kommunicate-widget-iframe >>> .mck-msg-left',
        'iframe#kommunicate-widget-iframe >>> .mck-msg-right',
      ],
    },
  ],
});
