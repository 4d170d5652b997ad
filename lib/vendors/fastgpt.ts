import { defineVendor } from '../engine/vendor.ts';

// A button in the page and one self-hosted frame. A site can have it open from the start. One button opens and
// closes.
export default defineVendor({
  id: 'fastgpt',
  name: 'FastGPT',
  homepage: 'https://fastgpt.io',
  roots: ['#fastgpt-chatbot-button'],
  launcher: ['#fastgpt-chatbot-button'],
  invitations: [
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['iframe#fastgpt-chatbot-window'],
    close: [
      {
        do: 'click',
        at: '#fastgpt-chatbot-button',
      },
    ],
    decline: ['#fastgpt-chatbot-button'],
  },
  remembers: {
    note: 'Nothing: a site that opens it opens it on every page.',
  },
  hosts: [],
  seen: [
    {
      at: 'labring/FastGPT projects/app/public/js/iframe.js @03e32630',
      for: ['#fastgpt-chatbot-button', 'iframe#fastgpt-chatbot-window'],
    },
  ],
});
