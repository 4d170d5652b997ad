import { defineVendor } from '../engine/vendor.ts';

// A button in the page and one cross-origin, often self-hosted frame, hidden until asked for. It invites nobody by
// itself.
export default defineVendor({
  id: 'dify',
  name: 'Dify',
  homepage: 'https://dify.ai',
  hosts: ['udify.app/embed.min.js', 'udify.app/chatbot'],
  roots: ['#dify-chatbot-bubble-button'],
  launcher: ['#dify-chatbot-bubble-button'],
  invitations: [],
  window: {
    shows: ['iframe#dify-chatbot-bubble-window'],
    close: [
      {
        do: 'click',
        at: '#dify-chatbot-bubble-button',
      },
    ],
    decline: ['#dify-chatbot-bubble-button'],
  },
  share: {
    pages: 104,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host udify.app',
  },
  seen: [
    {
      at: 'langgenius/dify web/public/embed.js @0301bd3a',
      for: ['udify.app/chatbot', '#dify-chatbot-bubble-button', 'iframe#dify-chatbot-bubble-window'],
    },
    {
      at: 'public code, index files 37329569645 and 54190568389 (install code), read 2026-11',
      for: ['udify.app/embed.min.js'],
    },
  ],
});
