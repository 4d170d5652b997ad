import { defineVendor } from '../engine/vendor.ts';

// A WordPress plugin; all in the page. Its script serves forms too, so only the elements tell it. A site may have
// no cross on the hint.
export default defineVendor({
  id: 'aipkit',
  name: 'AI Puffer (AIPKit)',
  homepage: 'https://wordpress.org/plugins/gpt3-ai-content-generator/',
  hosts: [],
  roots: ['.aipkit_popup_wrapper'],
  launcher: ['.aipkit_popup_trigger[aria-expanded="false"]'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['.aipkit_popup_hint'],
      decline: ['.aipkit_popup_hint_close'],
      quiet: [
        {
          do: 'click',
          at: '.aipkit_popup_hint_close',
        },
      ],
    },
    {
      kind: 'auto-open',
    },
  ],
  window: {
    shows: ['.aipkit_popup_content.aipkit-popup-open'],
    close: [
      {
        do: 'click',
        at: '.aipkit_popup_close_btn',
      },
    ],
    decline: ['.aipkit_popup_close_btn', '.aipkit_popup_trigger[aria-expanded="true"]'],
  },
  remembers: {
    note: 'In localStorage or sessionStorage, as the site wants, that the hint was seen or declined; the keys hold the bot’s number. Nothing about the window.',
  },
  seen: [
    {
      at: 'public code, index file 70467736654 (the plugin’s markup), read 2026-11',
      for: [
        '.aipkit_popup_wrapper',
        '.aipkit_popup_hint',
        '.aipkit_popup_hint_close',
        '.aipkit_popup_close_btn',
      ],
    },
    {
      at: 'public code, index file 71320705285 (the plugin’s script), read 2026-11',
      for: [
        '.aipkit_popup_trigger[aria-expanded="false"]',
        '.aipkit_popup_content.aipkit-popup-open',
        '.aipkit_popup_trigger[aria-expanded="true"]',
      ],
    },
  ],
});
