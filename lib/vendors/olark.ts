import { defineVendor } from '../engine/vendor.ts';

// All in the page. Of its attention grabber only the class is known, from lists that hide it; its cross is not. One
// control of the older widget makes it large and small.
export default defineVendor({
  id: 'olark',
  name: 'Olark',
  homepage: 'https://www.olark.com',
  hosts: ['static.olark.com/jsclient/', 'www.olark.com/r3s/loader.js', 'knrpc.olark.com/nrpc/'],
  roots: ['#olark-wrapper', '#olark-container', '#hbl-live-chat-wrapper'],
  launcher: [
    '.olark-launch-button',
    '#habla_window_div.olrk-state-compressed',
    '#habla_window_state_div.olrk-state-compressed #habla_sizebutton_a',
  ],
  invitations: [{ kind: 'teaser', shows: ['.olark-attention-grabber'] }, { kind: 'auto-open' }],
  window: {
    shows: [
      '#habla_window_div.olrk-state-expanded',
      '#habla_window_state_div.olrk-state-expanded #habla_expanded_div',
    ],
    close: [{ do: 'call', name: 'olark', args: ['api.box.shrink'] }],
    decline: ['#habla_window_state_div.olrk-state-expanded #habla_sizebutton_a'],
  },
  conversation: { composer: ['[name="olark-message-textarea"]'] },
  share: {
    pages: 5945,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static.olark.com)',
  },
  seen: [
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; productdevbook/ahize src/providers/olark.ts @d1e1352; bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['static.olark.com/jsclient/', 'www.olark.com/r3s/loader.js', 'knrpc.olark.com/nrpc/', 'olark'],
    },
    {
      at: 'yourduskquibbles/webannoyances social_filters.txt, floating_filters.txt, ad_placeholders.txt @a2e3f055; public code, index file 5759581497 (a site’s style), read 2026-11',
      for: ['#olark-wrapper', '#olark-container', '#hbl-live-chat-wrapper', '.olark-launch-button'],
    },
    {
      at: 'public code, index file 11917000576 (the older widget’s states), read 2026-11',
      for: ['#habla_window_div.olrk-state-compressed', '#habla_window_div.olrk-state-expanded'],
    },
    {
      at: 'public code, index files 37955614898 (a site reads the state and presses the control), 45611803337 (a copy of the older widget’s page), 35374851093 and 5681772171 (Selenium tests press it), read 2026-11',
      for: [
        '#habla_window_state_div.olrk-state-compressed #habla_sizebutton_a',
        '#habla_window_state_div.olrk-state-expanded #habla_expanded_div',
        '#habla_window_state_div.olrk-state-expanded #habla_sizebutton_a',
      ],
    },
    {
      at: 'public code, index files 66619056966 and 42300162707 (a filter list, compiled), read 2026-11',
      for: ['.olark-attention-grabber'],
    },
    {
      at: 'public code, index file 47291290482 (Selenium test), read 2026-11',
      for: ['[name="olark-message-textarea"]'],
    },
  ],
});
