import { defineVendor } from '../engine/vendor.ts';

// Self-hosted, all in the page; the container of the window is always there, shown or not.
export default defineVendor({
  id: 'anythingllm',
  name: 'AnythingLLM',
  homepage: 'https://anythingllm.com',
  hosts: ['*/embed/anythingllm-chat-widget.min.js'],
  roots: ['#anything-llm-embed-chat-container'],
  launcher: ['#anything-llm-embed-chat-button'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['#anything-llm-chat'],
    close: [
      {
        do: 'click',
        at: '#anything-llm-header button[aria-label="Close"]',
      },
    ],
    decline: ['#anything-llm-header button[aria-label="Close"]'],
  },
  remembers: {
    note: 'Nothing: a site that opens it on load opens it on every page.',
  },
  seen: [
    {
      at: 'Mintplex-Labs/anythingllm-embed src/App.jsx and src/components @6bd51d2',
      for: [
        '#anything-llm-embed-chat-container',
        '#anything-llm-embed-chat-button',
        '#anything-llm-chat',
        '#anything-llm-header button[aria-label="Close"]',
      ],
    },
    {
      at: 'Mintplex-Labs/anythingllm-embed README.md @6bd51d2',
      for: ['*/embed/anythingllm-chat-widget.min.js'],
    },
  ],
});
