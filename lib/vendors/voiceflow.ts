import { defineVendor } from '../engine/vendor.ts';

// One open shadow root. Closed, the window stays in place, transparent. Not .vfrc-prompt: that asks inside the
// chat whether to end it.
export default defineVendor({
  id: 'voiceflow',
  name: 'Voiceflow',
  homepage: 'https://www.voiceflow.com',
  hosts: ['cdn.voiceflow.com', 'general-runtime.voiceflow.com'],
  roots: ['#voiceflow-chat'],
  launcher: ['#voiceflow-chat >>> .vfrc-launcher'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#voiceflow-chat >>> .vfrc-proactive'],
      decline: ['#voiceflow-chat >>> .vfrc-proactive-close'],
      quiet: [{ do: 'click', at: '#voiceflow-chat >>> .vfrc-proactive-close' }],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#voiceflow-chat >>> .vfrc-widget--chat'],
    close: [{ do: 'call', name: 'voiceflow.chat.close' }],
  },
  conversation: {
    composer: ['#voiceflow-chat >>> .vfrc-chat-input'],
    agentTurn: ['#voiceflow-chat >>> .vfrc-system-response'],
    visitorTurn: ['#voiceflow-chat >>> .vfrc-user-response'],
  },
  remembers: { note: 'Nothing: a dismissal is forgotten with the page.' },
  share: {
    pages: 1450,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (general-runtime.voiceflow.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['cdn.voiceflow.com', 'general-runtime.voiceflow.com'],
    },
    {
      at: 'npm @voiceflow/react-chat 1.65.2 dist/bundle.mjs',
      for: [
        '#voiceflow-chat',
        '#voiceflow-chat >>> .vfrc-launcher',
        '#voiceflow-chat >>> .vfrc-proactive',
        '#voiceflow-chat >>> .vfrc-proactive-close',
        '#voiceflow-chat >>> .vfrc-widget--chat',
        '#voiceflow-chat >>> .vfrc-chat-input',
        '#voiceflow-chat >>> .vfrc-system-response',
        '#voiceflow-chat >>> .vfrc-user-response',
      ],
    },
    {
      at: 'docs.voiceflow.com/docs/web-chat-api; npm @voiceflow/react-chat 1.65.2 dist/bundle.mjs',
      for: ['voiceflow.chat.close'],
    },
  ],
});
