import { defineVendor } from '../engine/vendor.ts';

// One frame for launcher, messages and window. Which element is the window, and how large, was not found
// described.
export default defineVendor({
  id: 'helpcrunch',
  name: 'HelpCrunch',
  homepage: 'https://helpcrunch.com',
  hosts: ['widget.helpcrunch.com', 'widget-new.helpcrunch.com', 'embed.helpcrunch.com'],
  roots: ['.helpcrunch-iframe-wrapper', 'iframe[name="helpcrunch-iframe"]'],
  launcher: ['iframe[name="helpcrunch-iframe"] >>> .helpcrunch-widget-icon-block'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe[name="helpcrunch-iframe"] >>> .helpcrunch-notification-content'],
      decline: ['iframe[name="helpcrunch-iframe"] >>> [data-test-id="popup_close_button"]'],
      quiet: [
        { do: 'click', at: 'iframe[name="helpcrunch-iframe"] >>> [data-test-id="popup_close_button"]' },
      ],
    },
  ],
  share: {
    pages: 1176,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (helpcrunch.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['widget.helpcrunch.com'],
    },
    { at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a', for: ['widget-new.helpcrunch.com'] },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['embed.helpcrunch.com'],
    },
    {
      at: 'public code, index files 27161313427 and 39960321712 (a browser test; a site hides it), read 2026-11',
      for: ['.helpcrunch-iframe-wrapper'],
    },
    {
      at: 'public code, index file 8097136570 (Playwright test of a site), read 2026-11',
      for: [
        'iframe[name="helpcrunch-iframe"]',
        'iframe[name="helpcrunch-iframe"] >>> .helpcrunch-notification-content',
      ],
    },
    {
      at: 'public code, index file 35737197031 (a site’s style), read 2026-11',
      for: ['iframe[name="helpcrunch-iframe"] >>> .helpcrunch-widget-icon-block'],
    },
    {
      at: 'public code, index files 26911349626 and 13755923160 (tests of sites close the pop-up before they begin), read 2026-11',
      for: ['iframe[name="helpcrunch-iframe"] >>> [data-test-id="popup_close_button"]'],
    },
  ],
});
