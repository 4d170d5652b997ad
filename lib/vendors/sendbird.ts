import { defineVendor } from '../engine/vendor.ts';

// Bundled into the site’s own scripts; all in the page. It opens itself 100 ms after it was drawn, on every load,
// on desktops only, and remembers nothing.
export default defineVendor({
  id: 'sendbird',
  name: 'Sendbird AI chatbot',
  homepage: 'https://sendbird.com',
  hosts: [],
  bundled: true,
  roots: ['#aichatbot-widget-window', '#aichatbot-widget-button'],
  launcher: ['#aichatbot-widget-button'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#aichatbot-widget-window'],
    close: [{ do: 'click', at: '#aichatbot-widget-close-icon' }],
    decline: ['#aichatbot-widget-close-icon'],
  },
  idle: 'The connection is dropped 60 seconds after the window was closed, and taken up again when it opens (sendbird/chat-ai-widget src/hooks/useWidgetInactivityTimeout.ts).',
  seen: [
    {
      at: 'sendbird/chat-ai-widget src/const.ts, src/components/widget/WidgetWindow.tsx and src/hooks/useWidgetAutoOpen.ts @29656d3',
      for: ['#aichatbot-widget-window', '#aichatbot-widget-button', '#aichatbot-widget-close-icon'],
    },
  ],
});
