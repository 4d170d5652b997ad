import { defineVendor } from '../engine/vendor.ts';

// A div with an open shadow root (older versions: without). The “teaser” is its launcher. Its push rules and a
// setting open the window by themselves. Its banner and onboarding live inside the open window. Sites may give the
// div another id.
export default defineVendor({
  id: 'dydu',
  name: 'dydu',
  homepage: 'https://www.dydu.ai',
  hosts: ['cdn.doyoudreamup.com'],
  roots: ['#dydu-root'],
  launcher: ['#dydu-root >>> .dydu-teaser', '#dydu-root .dydu-teaser'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['#dydu-root >>> #dydu-chatbox', '#dydu-root #dydu-chatbox'],
    close: [
      {
        do: 'call',
        name: 'dydu.ui.toggle',
        args: [1],
      },
    ],
  },
  conversation: {
    composer: ['#dydu-root >>> .dydu-input-field textarea'],
    agentTurn: ['#dydu-root >>> .dydu-interaction-response'],
    visitorTurn: ['#dydu-root >>> .dydu-interaction-request'],
  },
  remembers: {
    note: 'A push rule opens the window once in a browser session (sessionStorage); whether it is open is kept in the site’s localStorage.',
  },
  share: {
    pages: 58,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.doyoudreamup.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['cdn.doyoudreamup.com'],
    },
    {
      at: 'public code, index files 22173691981 (start), 22139150421 (teaser), 22176779087 (chat box), 22141038417 (the default id), 22539786279 (push rules open it), read 2026-11',
      for: ['#dydu-root', '#dydu-root >>> .dydu-teaser', '#dydu-root >>> #dydu-chatbox', 'dydu.ui.toggle'],
    },
    {
      at: 'public code, index files 22309112414 and 22152212231 (versions without a shadow root), read 2026-11',
      for: ['#dydu-root .dydu-teaser', '#dydu-root #dydu-chatbox'],
    },
    {
      at: 'public code, index files 22229376051 and 22401926936 (input and interactions), read 2026-11',
      for: [
        '#dydu-root >>> .dydu-input-field textarea',
        '#dydu-root >>> .dydu-interaction-response',
        '#dydu-root >>> .dydu-interaction-request',
      ],
    },
  ],
});
