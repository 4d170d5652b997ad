import { defineVendor } from '../engine/vendor.ts';

// Sites build and host it themselves, so no address gives it away. Everything in the page; launcher and cross are
// one button. It invites nobody by itself. One class for the turns of both sides.
export default defineVendor({
  id: 'twilio-webchat',
  name: 'Twilio Flex Webchat',
  homepage: 'https://www.twilio.com/en-us/flex',
  hosts: [],
  bundled: true,
  roots: ['#twilio-webchat-widget-root'],
  launcher: ['[data-test="entry-point-button"]:not([data-test="root-container"] + *)'],
  invitations: [],
  window: {
    shows: ['#twilio-webchat-widget-root [data-test="root-container"]'],
    close: [
      {
        do: 'click',
        at: '[data-test="root-container"] + [data-test="entry-point-button"]',
      },
    ],
    decline: ['[data-test="root-container"] + [data-test="entry-point-button"]'],
  },
  conversation: {
    composer: ['[data-test="message-input-textarea"]'],
    agentTurn: ['[data-testid="message-bubble"]:has([data-testid="avatar-container"])'],
    visitorTurn: ['[data-testid="message-bubble"]:not(:has([data-testid="avatar-container"]))'],
    ended: ['[data-test="start-new-chat-button"]'],
  },
  seen: [
    {
      at: 'twilio/twilio-webchat-react-app src/index.tsx and public/index.html @367c8b37',
      for: ['#twilio-webchat-widget-root'],
    },
    {
      at: 'twilio/twilio-webchat-react-app src/components (EntryPoint, RootContainer, MessageInput, MessageBubble, ConversationEnded) @367c8b37',
      for: [
        '[data-test="entry-point-button"]:not([data-test="root-container"] + *)',
        '#twilio-webchat-widget-root [data-test="root-container"]',
        '[data-test="root-container"] + [data-test="entry-point-button"]',
        '[data-test="message-input-textarea"]',
        '[data-testid="message-bubble"]:has([data-testid="avatar-container"])',
        '[data-testid="message-bubble"]:not(:has([data-testid="avatar-container"]))',
        '[data-test="start-new-chat-button"]',
      ],
    },
  ],
});
