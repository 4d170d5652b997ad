import { defineVendor } from '../engine/vendor.ts';

// The label beside the launcher is two frames of its own; all frames are same-origin.
export default defineVendor({
  id: 'zendesk-messaging',
  name: 'Zendesk messaging',
  homepage: 'https://www.zendesk.com',
  // The snippet also loads the classic widget, which then shows itself by its own bundle.
  hosts: ['static.zdassets.com/ekr/snippet.js', 'static.zdassets.com/web_widget/messenger/'],
  roots: ['iframe#launcher'],
  launcher: ['iframe#launcher', 'iframe#launcher >>> body'],
  invitations: [
    {
      kind: 'teaser',
      shows: [
        'iframe[title="Message from company"]',
        'iframe[title="Close message"]',
        'iframe[title="Message from company"] + iframe:not(#launcher)',
      ],
      decline: [
        'iframe[title="Close message"] >>> button',
        'iframe[title="Message from company"] >>> button[aria-label="Close message from company"]',
        'iframe[title="Message from company"] >>> button[aria-label="Close"]',
      ],
      quiet: [{ do: 'click', at: 'iframe[title="Close message"] >>> button' }],
    },
    { kind: 'badge', shows: ['iframe[title="Number of unread messages"]'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['iframe[name="Messaging window"]'],
    close: [{ do: 'call', name: 'zE', args: ['messenger', 'close'] }],
  },
  conversation: { composer: ['iframe[name="Messaging window"] >>> [placeholder="Type a message"]'] },
  remembers: {
    note: 'A dismissed label stays away for good.',
    set: [
      { do: 'storage', in: 'localStorage', key: 'ZD-launcherLabelRemoved', value: 'true' },
      { do: 'storage', in: 'sessionStorage', key: 'ZD-launcherLabelRemoved', value: 'true' },
    ],
  },
  idle: 'None: messaging is asynchronous (support.zendesk.com article 4408836091034).',
  share: {
    pages: 76370,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static.zdassets.com)',
  },
  seen: [
    {
      at: 'support.zendesk.com/hc/de/articles/115007912068; uBlockOrigin/uBOL-home annoyances-widgets.json @c4c5127c',
      for: ['static.zdassets.com/ekr/snippet.js', 'static.zdassets.com/web_widget/messenger/'],
    },
    {
      at: 'public code, index files 46631591643 and 46484732504 (copies of Zendesk’s widget tests), 59172553219 (accessibility snapshot), read 2026-11',
      for: [
        'iframe[title="Message from company"]',
        'iframe[title="Message from company"] + iframe:not(#launcher)',
        'iframe[title="Message from company"] >>> button[aria-label="Close message from company"]',
        'iframe[title="Message from company"] >>> button[aria-label="Close"]',
      ],
    },
    {
      at: 'public code, index files 54265245150, 24098297825 and 70180813112 (sites that hide or move the frames), read 2026-11',
      for: [
        'iframe#launcher',
        'iframe#launcher >>> body',
        'iframe[title="Close message"]',
        'iframe[title="Number of unread messages"]',
        'iframe[name="Messaging window"]',
      ],
    },
    {
      at: 'unconfirmed: the frame’s only control, by its title',
      for: ['iframe[title="Close message"] >>> button'],
    },
    {
      at: 'public code, index files 7481273814 and 454856991 (Playwright tests of sites), read 2026-11',
      for: ['iframe[name="Messaging window"] >>> [placeholder="Type a message"]'],
    },
    { at: 'developer.zendesk.com/api-reference/widget-messaging/web/core', for: ['zE'] },
    {
      at: 'jkwakman/Open-Cookie-Database open-cookie-database.csv @0ee5a17; public code, index files 46284038433 and 48771516177 (a site sets it in sessionStorage), read 2026-11',
      for: ['ZD-launcherLabelRemoved'],
    },
  ],
});
