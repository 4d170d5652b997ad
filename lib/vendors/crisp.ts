import { defineVendor } from '../engine/vendor.ts';

// All in the page, with classes that change from release to release; ids and attributes stay. The launcher is
// also the control that closes the window.
export default defineVendor({
  id: 'crisp',
  name: 'Crisp',
  homepage: 'https://crisp.chat',
  hosts: ['client.crisp.chat'],
  roots: ['.crisp-client', '#crisp-chatbox'],
  launcher: ['#crisp-chatbox-button', '.crisp-client a[data-maximized="false"]'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: ['#crisp-chatbox-chat'],
    close: [{ do: 'click', at: '.crisp-client [data-maximized="true"]' }],
    decline: ['.crisp-client [data-maximized="true"]'],
  },
  conversation: {
    composer: ['#crisp-chatbox-chat textarea'],
    agentTurn: ['.crisp-client [data-from="operator"]'],
  },
  share: {
    pages: 16940,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (client.crisp.chat)',
  },
  seen: [
    {
      at: 'npm crisp-sdk-web 1.2.1; enthec/webappanalyzer src/technologies @1b9eee81',
      for: ['client.crisp.chat'],
    },
    {
      at: 'liferay-portal click-to-chat view.jsp @d701640b; yourduskquibbles/webannoyances floating_filters.txt @a2e3f055',
      for: ['.crisp-client', '#crisp-chatbox'],
    },
    {
      at: 'public code, index files 52932482447 (Playwright page object) and 14579935385, read 2026-11',
      for: ['#crisp-chatbox-button', '#crisp-chatbox-chat', '#crisp-chatbox-chat textarea'],
    },
    {
      at: 'public code, index files 56671813892 (a site moves the open launcher) and 25285598600 (a site’s style), read 2026-11',
      for: ['.crisp-client a[data-maximized="false"]', '.crisp-client [data-maximized="true"]'],
    },
    {
      at: 'public code, index file 8849112939 (a site reads the agent’s messages), read 2026-11',
      for: ['.crisp-client [data-from="operator"]'],
    },
  ],
});
