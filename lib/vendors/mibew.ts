import { defineVendor } from '../engine/vendor.ts';

// Self-hosted. The button is an image the site puts where it likes; an operator or a rule sends the invitation,
// with a sound.
export default defineVendor({
  id: 'mibew',
  name: 'Mibew Messenger',
  homepage: 'https://mibew.org',
  hosts: ['*/js/compiled/chat_popup.js'],
  roots: ['#mibew-invitation', '#mibew-agent-button'],
  launcher: ['#mibew-agent-button'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#mibew-invitation > div'],
      decline: ['#mibew-invitation-close a'],
      quiet: [
        {
          do: 'click',
          at: '#mibew-invitation-close a',
        },
      ],
    },
    {
      kind: 'sound',
      pattern: '/sounds/invite\\.(?:mp3|wav|ogg)(?:$|\\?)',
    },
  ],
  window: {
    shows: ['.mibew-chat-wrapper'],
    decline: ['.mibew-chat-frame-toggle-on'],
  },
  seen: [
    {
      at: 'Mibew/mibew src/mibew/js/source/widget.js @320d814d',
      for: ['#mibew-invitation > div', '#mibew-invitation-close a'],
    },
    {
      at: 'Mibew/mibew src/mibew/js/source/chat_popup.js @320d814d',
      for: ['.mibew-chat-wrapper', '.mibew-chat-frame-toggle-on'],
    },
    {
      at: 'Mibew/mibew src/mibew/libs/classes/Mibew/Button/Generator @320d814d',
      for: ['*/js/compiled/chat_popup.js', '#mibew-invitation', '#mibew-agent-button'],
    },
    {
      at: 'Mibew/mibew src/mibew/sounds @320d814d',
      for: ['/sounds/invite\\.(?:mp3|wav|ogg)(?:$|\\?)'],
    },
  ],
});
