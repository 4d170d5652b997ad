import { defineVendor } from '../engine/vendor.ts';

// A WordPress plugin; all in the page. The same markup also makes chats inside an article: only those with the
// window class float.
export default defineVendor({
  id: 'meow-ai-engine',
  name: 'AI Engine Chatbot',
  homepage: 'https://meowapps.com/ai-engine/',
  hosts: ['*/wp-content/plugins/ai-engine/app/chatbot.js'],
  roots: ['.mwai-chatbot-container'],
  launcher: ['.mwai-trigger .mwai-icon-container'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.mwai-trigger .mwai-icon-text-container'],
      decline: ['.mwai-trigger .mwai-icon-text-close'],
      quiet: [
        {
          do: 'click',
          at: '.mwai-trigger .mwai-icon-text-close',
        },
      ],
    },
  ],
  window: {
    shows: ['.mwai-chatbot.mwai-window.mwai-open .mwai-content'],
    decline: ['.mwai-chatbot.mwai-window .mwai-close-button'],
  },
  conversation: {
    composer: ['.mwai-chatbot.mwai-window .mwai-input'],
  },
  remembers: {
    note: 'Nothing: the text is back on every page.',
  },
  seen: [
    {
      at: 'public code, index files 3023098949 (the plugin’s trigger, GPL) and 2671720684 (its start), read 2026-11',
      for: [
        '.mwai-chatbot-container',
        '.mwai-trigger .mwai-icon-container',
        '.mwai-trigger .mwai-icon-text-container',
        '.mwai-trigger .mwai-icon-text-close',
      ],
    },
    {
      at: 'public code, index file 2980805667 (the plugin’s ChatbotUI, GPL), read 2026-11',
      for: ['.mwai-chatbot.mwai-window.mwai-open .mwai-content', '.mwai-chatbot.mwai-window .mwai-input'],
    },
    {
      at: 'public code, index file 2439069132 (an older ChatbotUI, GPL), read 2026-11',
      for: ['.mwai-chatbot.mwai-window .mwai-close-button'],
    },
    {
      at: 'public code, index file 70359631082 (a scanner’s test names the script), read 2026-11',
      for: ['*/wp-content/plugins/ai-engine/app/chatbot.js'],
    },
  ],
});
