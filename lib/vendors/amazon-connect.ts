import { defineVendor } from '../engine/vendor.ts';

// No invitation of its own: a site may make it open by itself. Both parties’ messages carry one test id and differ
// only by style.
export default defineVendor({
  id: 'amazon-connect',
  name: 'Amazon Connect',
  homepage: 'https://aws.amazon.com/connect/',
  hosts: ['*/amazon-connect-chat-interface-client.js'],
  roots: ['#amazon-connect-open-widget-button', '#amazon-connect-widget-frame'],
  launcher: ['#amazon-connect-open-widget-button'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#amazon-connect-widget-frame.show'],
    close: [{ do: 'click', at: '#amazon-connect-close-widget-button' }],
    decline: ['#amazon-connect-close-widget-button'],
  },
  conversation: {
    composer: ['iframe#amazon-connect-chat-widget-iframe >>> [data-testid="customer-chat-text-input"]'],
  },
  idle: 'Idle and automatic end of a chat after 2 to 480 minutes without a message, as the business sets it (docs.aws.amazon.com/connect/latest/adminguide/setup-chat-timeouts.html).',
  seen: [
    {
      at: 'amazon-connect/amazon-connect-chat-ui-examples hostedWidgetCustomization/README.md @f3d0d47',
      for: ['*/amazon-connect-chat-interface-client.js'],
    },
    {
      at: 'public code, index file 58162937362 (copy of the vendor’s page on the widget’s elements), read 2026-11; opening by itself: docs.aws.amazon.com/connect/latest/adminguide/customize-widget-launch.html',
      for: [
        '#amazon-connect-open-widget-button',
        '#amazon-connect-widget-frame',
        '#amazon-connect-widget-frame.show',
        '#amazon-connect-close-widget-button',
      ],
    },
    {
      at: 'amazon-connect/amazon-connect-chat-interface src/components/Chat/ChatComposer/ChatComposer.js @40df506; the frame: public code, index file 71002421089, read 2026-11',
      for: ['iframe#amazon-connect-chat-widget-iframe >>> [data-testid="customer-chat-text-input"]'],
    },
  ],
});
