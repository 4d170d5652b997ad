import { defineVendor } from '../engine/vendor.ts';

// While the pane shows, the launcher is out of the tree: only the pane’s own cross brings it back, hiding alone would
// take the chat away. The pane takes focus when it comes, the launcher when it goes. It withdraws after a minute, and
// comes back whenever the site asks again.
export default defineVendor({
  id: 'microsoft-omnichannel',
  name: 'Microsoft Omnichannel live chat',
  homepage: 'https://learn.microsoft.com/dynamics365/customer-service/',
  hosts: [
    'oc-cdn-ocprod.azureedge.net/livechatwidget',
    'oc-cdn-public.azureedge.net/livechatwidget',
    '*/livechatwidget/scripts/LiveChatBootstrapper.js',
  ],
  bundled: true,
  roots: ['#oc-lcw'],
  launcher: ['#oc-lcw-chat-button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#oc-lcw-proactivechat'],
      decline: ['#oc-lcw-proactivechat-closebutton'],
      quiet: [{ do: 'click', at: '#oc-lcw-proactivechat-closebutton' }],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#oc-lcw:has(> #oc-lcw-header)'],
    close: [{ do: 'click', at: '#lcw-header-minimize-button' }],
    decline: ['#lcw-header-minimize-button', '#lcw-header-close-button'],
  },
  conversation: {
    composer: ['textarea[data-id="webchat-sendbox-input"]'],
    agentTurn: ['.ms_lcw_webchat_received_message'],
    visitorTurn: ['.ms_lcw_webchat_sent_message'],
    text: ['.webchat__bubble__content'],
    ended: ['#oc-lcw-postchatsurvey-pane'],
  },
  remembers: { note: 'Nothing about the pane; the running chat for 15 minutes under a hashed key.' },
  idle: 'A person disconnected for more than 3 minutes (default) is closed: learn.microsoft.com/dynamics365/customer-service/use/oc-conv-state-chat-disconnect.',
  seen: [
    {
      at: 'npm @microsoft/omnichannel-chat-widget 1.8.3, run offline 2026-11-21',
      for: [
        '#oc-lcw',
        '#oc-lcw-chat-button',
        '#oc-lcw-proactivechat',
        '#oc-lcw-proactivechat-closebutton',
        '#oc-lcw:has(> #oc-lcw-header)',
        '#lcw-header-minimize-button',
        '#lcw-header-close-button',
        'textarea[data-id="webchat-sendbox-input"]',
        '.ms_lcw_webchat_received_message',
        '.ms_lcw_webchat_sent_message',
        '.webchat__bubble__content',
      ],
    },
    {
      at: 'microsoft/omnichannel-chat-widget chat-widget/src/components/postchatsurveypanestateful @eb92303c',
      for: ['#oc-lcw-postchatsurvey-pane'],
    },
    {
      at: 'public code, index files 28458237527, 17509221907 and 66903637108 (embed snippets), read 2026-11',
      for: [
        'oc-cdn-ocprod.azureedge.net/livechatwidget',
        'oc-cdn-public.azureedge.net/livechatwidget',
        '*/livechatwidget/scripts/LiveChatBootstrapper.js',
      ],
    },
  ],
});
