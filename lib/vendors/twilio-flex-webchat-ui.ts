import { defineVendor } from '../engine/vendor.ts';

// Not .Twilio-RootContainer: the agents’ own desktop has it too. Everything in the page; launcher and cross are
// one button. It invites nobody by itself. One class for the turns of both sides.
export default defineVendor({
  id: 'twilio-flex-webchat-ui',
  name: 'Twilio Flex WebChat UI (version 2)',
  homepage: 'https://www.npmjs.com/package/@twilio/flex-webchat-ui',
  hosts: ['assets.flex.twilio.com/releases/flex-webchat-ui/'],
  bundled: true,
  roots: ['#twilio-customer-frame'],
  launcher: ['#twilio-customer-frame:not(:has(.Twilio-MainContainer)) .Twilio-EntryPoint'],
  invitations: [],
  window: {
    shows: ['#twilio-customer-frame .Twilio-MainContainer'],
    close: [
      {
        do: 'click',
        at: '#twilio-customer-frame:has(.Twilio-MainContainer) .Twilio-EntryPoint',
      },
    ],
    decline: ['#twilio-customer-frame:has(.Twilio-MainContainer) .Twilio-EntryPoint'],
  },
  conversation: {
    composer: ['.Twilio-MessageInputArea-TextArea'],
  },
  share: {
    pages: 177,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (assets.flex.twilio.com)',
  },
  seen: [
    {
      at: 'public code, index files 3369882530 and 48127465342 (sites load it), read 2026-11',
      for: ['assets.flex.twilio.com/releases/flex-webchat-ui/'],
    },
    {
      at: 'npm @twilio/flex-webchat-ui 2.9.4 bundle/twilio-flex-webchat.prod.browser.js',
      for: [
        '#twilio-customer-frame',
        '#twilio-customer-frame:not(:has(.Twilio-MainContainer)) .Twilio-EntryPoint',
        '#twilio-customer-frame .Twilio-MainContainer',
        '#twilio-customer-frame:has(.Twilio-MainContainer) .Twilio-EntryPoint',
        '.Twilio-MessageInputArea-TextArea',
      ],
    },
  ],
});
