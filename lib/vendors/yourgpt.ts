import { defineVendor } from '../engine/vendor.ts';

// All in the page. The card above the button carries the site’s invitations, and for three seconds each new reply.
export default defineVendor({
  id: 'yourgpt',
  name: 'YourGPT',
  homepage: 'https://yourgpt.ai',
  hosts: ['widget.yourgpt.ai/script.js'],
  roots: ['#yourgpt_root'],
  launcher: ['#yourgpt_root .ygpts-widgetBtn'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.ygpts-widgetBtnOuter > :has(> .messages)'],
      decline: ['.ygpts-widgetBtnOuter .closeBtn'],
      quiet: [
        {
          do: 'click',
          at: '.ygpts-widgetBtnOuter .closeBtn',
        },
      ],
    },
    {
      kind: 'badge',
      shows: ['.ygpts-widgetBtn .unseenCounter'],
    },
  ],
  window: {
    shows: ['.ygpts-frame.show'],
  },
  remembers: {
    note: 'Nothing.',
  },
  seen: [
    {
      at: 'public code, index files 3425322884 and 62197542685 (install code), read 2026-11',
      for: ['widget.yourgpt.ai/script.js'],
    },
    {
      at: 'public code, index files 71335503789 and 70277247233 (sites that steer it), read 2026-11',
      for: ['#yourgpt_root', '#yourgpt_root .ygpts-widgetBtn'],
    },
    {
      at: 'YourGPT/custom-chatbot-widget (copy in public code, index files 46123192120 and 45706850299, read 2026-11)',
      for: [
        '.ygpts-widgetBtnOuter > :has(> .messages)',
        '.ygpts-widgetBtnOuter .closeBtn',
        '.ygpts-widgetBtn .unseenCounter',
        '.ygpts-frame.show',
      ],
    },
  ],
});
