import { defineVendor } from '../engine/vendor.ts';

// All in the page. Fixed chat buttons are engagements of the same class as overlays (sites move and hide
// “LPMoverlay” as their chat button): an invitation is one with a cross of its own. How often it returns is the
// brand’s setting.
export default defineVendor({
  id: 'liveperson',
  name: 'LivePerson',
  homepage: 'https://www.liveperson.com',
  hosts: ['lptag.liveperson.net/tag/tag.js', 'lptag-cdn.liveperson.net'],
  roots: ['.LPMcontainer', '#lpChat'],
  launcher: ['.LPMcontainer:not(:has(.LPMcloseButton))'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.LPMcontainer.LPMoverlay:has(.LPMcloseButton)'],
      decline: ['.LPMcontainer .LPMcloseButton'],
      quiet: [{ do: 'click', at: '.LPMcontainer .LPMcloseButton' }],
    },
  ],
  window: { shows: ['.lp_maximized.lpc_window'], decline: ['.lp_maximized .lp_minimize-icon'] },
  idle: 'A messaging conversation that waits for the visitor’s reply is closed after 25 minutes to 90 days, as the brand sets it (knowledge.liveperson.com, auto-close for messaging conversations).',
  closesAfterMinutes: 25,
  share: {
    pages: 2977,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (lptag.liveperson.net)',
  },
  seen: [
    {
      at: 'ryanbr/fanboy-adblock fanboy-antimessaging.txt; easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt',
      for: ['lptag.liveperson.net/tag/tag.js', 'lptag-cdn.liveperson.net'],
    },
    {
      at: 'liferay-portal click-to-chat view.jsp @d701640b (its chat button); FiltersHeroes/PolishAnnoyanceFilters @0b6063c96',
      for: ['.LPMcontainer', '.LPMcontainer:not(:has(.LPMcloseButton))'],
    },
    {
      at: 'public code, index files 1031388330 (a test calls it the “no thanks” button), 46289479368, 17186852645, 40133185185 (the cross sits in the container) and 33326038239 (the overlay class), read 2026-11',
      for: ['.LPMcontainer.LPMoverlay:has(.LPMcloseButton)', '.LPMcontainer .LPMcloseButton'],
    },
    {
      at: 'public code, index file 33326038239 (a site hides the open window for print), read 2026-11',
      for: ['.lp_maximized.lpc_window'],
    },
    {
      at: 'public code, index file 34300471480 (page object), read 2026-11',
      for: ['#lpChat', '.lp_maximized .lp_minimize-icon'],
    },
  ],
});
