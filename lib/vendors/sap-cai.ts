import { defineVendor } from '../engine/vendor.ts';

// Everything in the page. A site may have its window open on every page (“always”); the onboarding text hangs on
// the launcher, and has no cross.
export default defineVendor({
  id: 'sap-cai',
  name: 'SAP Conversational AI',
  homepage: 'https://www.sap.com/products/conversational-ai.html',
  hosts: ['cdn.cai.tools.sap/webchat/webchat.js'],
  roots: ['#cai-webchat-div'],
  launcher: ['.CaiAppExpander.open'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.CaiAppExpander.open .CaiAppExpander--onboarding'],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.CaiAppChat.open'],
    close: [
      {
        do: 'click',
        at: '.CaiAppHeader--btn',
      },
    ],
    decline: ['.CaiAppHeader--btn'],
  },
  conversation: {
    composer: ['.CaiAppInput textarea'],
    agentTurn: ['.CaiAppMessage.bot'],
    visitorTurn: ['.CaiAppMessage.user'],
  },
  remembers: {
    note: 'With the setting “memory” localStorage isChatOpen keeps whether it was open; with “always” nothing is remembered.',
  },
  seen: [
    {
      at: 'public code, index file 829147848, read 2026-11',
      for: ['cdn.cai.tools.sap/webchat/webchat.js'],
    },
    {
      at: 'SAPConversationalAI/Webchat src/script.js @94801991; public code, index files 18518957404 and 39958876608, read 2026-11',
      for: ['#cai-webchat-div'],
    },
    {
      at: 'SAPConversationalAI/Webchat src/components (Expander, Header, Input, Message), containers (App, Chat) @94801991',
      for: [
        '.CaiAppExpander.open',
        '.CaiAppExpander.open .CaiAppExpander--onboarding',
        '.CaiAppChat.open',
        '.CaiAppHeader--btn',
        '.CaiAppInput textarea',
        '.CaiAppMessage.bot',
        '.CaiAppMessage.user',
      ],
    },
  ],
});
