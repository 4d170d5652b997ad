import { defineVendor } from '../engine/vendor.ts';

// One same-origin frame for launcher, label and window: what it shows is told by its size.
export default defineVendor({
  id: 'tidio',
  name: 'Tidio',
  homepage: 'https://www.tidio.com',
  hosts: ['code.tidio.co', 'tidiochat.com'],
  roots: ['#tidio-chat', '#tidio-chat-code'],
  launcher: ['iframe#tidio-chat-iframe >>> #button-body'],
  invitations: [
    { kind: 'teaser', shows: ['iframe#tidio-chat-iframe >>> .widgetLabel'] },
    { kind: 'auto-open' },
  ],
  window: {
    // 424 × 747 px or the whole of a phone; launcher and label stay under 265 × 140 px, the side bar at 60 × 350.
    shows: [{ at: 'iframe#tidio-chat-iframe', size: { minWidth: 320, minHeight: 400 } }],
    close: [{ do: 'call', name: 'tidioChatApi.close' }],
  },
  share: {
    pages: 36428,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (code.tidio.co)',
  },
  seen: [
    {
      at: 'productdevbook/ahize src/providers/tidio.ts @d1e1352; npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22',
      for: ['code.tidio.co', 'tidiochat.com', 'tidioChatApi.close'],
    },
    { at: 'liferay-portal click-to-chat view.jsp @d701640b', for: ['#tidio-chat'] },
    {
      at: 'public code, index file 45266439153 (saved page), read 2026-11',
      for: ['#tidio-chat-code'],
    },
    {
      at: 'public code, index files 9837283147 (saved page) and 15233844216 (copy of Tidio’s frame sizes), read 2026-11',
      for: ['iframe#tidio-chat-iframe'],
    },
    {
      at: 'public code, index files 25136996945 (a site presses it to open the chat) and 40034626226 (a site moves the label), read 2026-11',
      for: ['iframe#tidio-chat-iframe >>> #button-body', 'iframe#tidio-chat-iframe >>> .widgetLabel'],
    },
  ],
});
