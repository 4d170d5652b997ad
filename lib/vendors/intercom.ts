import { defineVendor } from '../engine/vendor.ts';

// Each part is a same-origin frame of its own. The notifications frame shows invitations and an agent’s replies.
export default defineVendor({
  id: 'intercom',
  name: 'Intercom',
  homepage: 'https://www.intercom.com',
  hosts: [
    'widget.intercom.io/widget/',
    'js.intercomcdn.com',
    'static.intercomcdn.com/intercom.v1',
    'api.intercom.io/api',
  ],
  roots: ['#intercom-container', '.intercom-lightweight-app'],
  launcher: [
    '.intercom-lightweight-app-launcher',
    '.intercom-launcher',
    'iframe[name="intercom-launcher-frame"]',
    'iframe[name="intercom-launcher-frame"] >>> body',
  ],
  // Not its product tours: they are a web app’s own help. Not `hideNotifications`: it would also keep an
  // agent’s replies away from a chat started later on the same page.
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe[name="intercom-notifications-frame"]', 'iframe[name="intercom-modal-frame"]'],
      // Invisible until the message is hovered.
      decline: [
        'iframe[name="intercom-notifications-frame"] >>> button.intercom-notifications-dismiss-button',
        'iframe[name="intercom-notifications-frame"] >>> .intercom-borderless-dismiss-button',
        'iframe[name="intercom-modal-frame"] >>> button[aria-label="Close"]',
      ],
      quiet: [
        {
          do: 'click',
          at: 'iframe[name="intercom-notifications-frame"] >>> button.intercom-notifications-dismiss-button',
        },
        {
          do: 'click',
          at: 'iframe[name="intercom-notifications-frame"] >>> .intercom-borderless-dismiss-button',
        },
        { do: 'click', at: 'iframe[name="intercom-modal-frame"] >>> button[aria-label="Close"]' },
      ],
    },
    { kind: 'teaser', shows: ['iframe.intercom-borderless-frame'] },
    { kind: 'badge', shows: ['.intercom-launcher-badge-frame'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['iframe[name="intercom-messenger-frame"]'],
    close: [{ do: 'call', name: 'Intercom', args: ['hide'] }],
  },
  conversation: {
    composer: ['iframe[name="intercom-messenger-frame"] >>> .intercom-composer textarea'],
  },
  remembers: { note: 'A dismissal is kept on Intercom’s server; nothing on the site was found.' },
  share: {
    pages: 37330,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (widget.intercom.io)',
  },
  seen: [
    {
      at: 'calibreapp/react-live-chat-loader src/providers/intercom.ts; productdevbook/ahize src/csp.ts @d1e1352; enthec/webappanalyzer src/technologies @1b9eee81',
      for: [
        'widget.intercom.io/widget/',
        'js.intercomcdn.com',
        'static.intercomcdn.com/intercom.v1',
        'api.intercom.io/api',
      ],
    },
    {
      at: 'yourduskquibbles/webannoyances generic_filters.txt @a2e3f055; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['#intercom-container', '.intercom-lightweight-app', '.intercom-launcher'],
    },
    {
      at: 'public code, index file 70905480246 (a site’s style hides Intercom), read 2026-11',
      for: ['.intercom-lightweight-app-launcher'],
    },
    {
      at: 'markesplana/ecc-style ecc-script.js',
      for: [
        'iframe[name="intercom-launcher-frame"]',
        'iframe[name="intercom-launcher-frame"] >>> body',
        'iframe[name="intercom-messenger-frame"]',
      ],
    },
    {
      at: 'public code, index file 43394984296 (copy of Intercom’s frame bundle), read 2026-11',
      for: ['iframe[name="intercom-notifications-frame"]'],
    },
    {
      at: 'public code, index file 27446842475 (Playwright helper: role button, name Close), read 2026-11',
      for: [
        'iframe[name="intercom-modal-frame"]',
        'iframe[name="intercom-modal-frame"] >>> button[aria-label="Close"]',
      ],
    },
    {
      at: 'public code, index files 33402792643 and 18401651236 (sites hide or watch it), 37372843745 (a site lists Intercom’s frames), read 2026-11',
      for: ['iframe.intercom-borderless-frame', '.intercom-launcher-badge-frame'],
    },
    {
      at: 'public code, index files 19813083343 (bundle style), 20231290321 (Selenium test) and 41194117446 (Nightwatch test), read 2026-11',
      for: [
        'iframe[name="intercom-notifications-frame"] >>> button.intercom-notifications-dismiss-button',
        'iframe[name="intercom-notifications-frame"] >>> .intercom-borderless-dismiss-button',
      ],
    },
    {
      at: 'public code, index file 30234212145 (an editor’s site rules), read 2026-11',
      for: ['iframe[name="intercom-messenger-frame"] >>> .intercom-composer textarea'],
    },
    { at: 'npm @intercom/messenger-js-sdk 0.0.20 README', for: ['Intercom'] },
  ],
});
