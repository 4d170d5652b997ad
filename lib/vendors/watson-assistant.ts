import { defineVendor } from '../engine/vendor.ts';

// All in the page. The launcher grows into a greeting with a text button and a close tag around the same round
// button. The close tag is pressed by nobody but the person: its class name says launcher.
export default defineVendor({
  id: 'watson-assistant',
  name: 'IBM watsonx Assistant',
  homepage: 'https://www.ibm.com/products/watsonx-assistant',
  hosts: [
    'web-chat.global.assistant.watson.appdomain.cloud',
    'assistant-web.watsonplatform.net/loadWatsonAssistantChat.js',
  ],
  roots: ['.WACLauncher__ButtonContainer'],
  launcher: ['.WACLauncher__Button'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.WACLauncherComplex__ContentButton'],
      decline: ['.WACLauncher__CloseButton'],
    },
    {
      kind: 'badge',
      shows: ['.WACLauncher__Button .WAC__countIndicator'],
    },
  ],
  window: {
    shows: ['.WACWidget:not(.WACWidget--closed)'],
  },
  share: {
    pages: 226,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host web-chat.global.assistant.watson.appdomain.cloud',
  },
  seen: [
    {
      at: 'public code, index files 32685987463 and 24558882252 (install code), read 2026-11',
      for: [
        'web-chat.global.assistant.watson.appdomain.cloud',
        'assistant-web.watsonplatform.net/loadWatsonAssistantChat.js',
      ],
    },
    {
      at: 'public code, index file 8861306439 (IBM’s Launcher.tsx, Apache-2.0), read 2026-11',
      for: [
        '.WACLauncher__ButtonContainer',
        '.WACLauncher__Button',
        '.WACLauncher__Button .WAC__countIndicator',
      ],
    },
    {
      at: 'public code, index file 8939602178 (IBM’s LauncherComplex.tsx, Apache-2.0), read 2026-11',
      for: ['.WACLauncherComplex__ContentButton', '.WACLauncher__CloseButton'],
    },
    {
      at: 'public code, index files 8897778014 (IBM’s MainWindow, Apache-2.0) and 62582878978 (saved page), read 2026-11',
      for: ['.WACWidget:not(.WACWidget--closed)'],
    },
  ],
});
