import { defineVendor } from '../engine/vendor.ts';

// Frames the page writes, in one container. The cards of its messages are known from the vendor’s own component
// library; their cross is not.
export default defineVendor({
  id: 'helpscout',
  name: 'Help Scout Beacon',
  homepage: 'https://www.helpscout.com',
  hosts: ['beacon-v2.helpscout.net'],
  roots: ['#beacon-container', '.hsds-beacon'],
  launcher: [
    '#beacon-container .BeaconFabButtonFrame',
    '#beacon-container .BeaconFabButtonFrame iframe',
    '#beacon-container .BeaconFabButtonFrame iframe >>> body',
  ],
  invitations: [
    { kind: 'greeting', shows: ['#beacon-container iframe >>> [data-cy="MessageCard"]'] },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#beacon-container .BeaconContainer'],
    close: [{ do: 'call', name: 'Beacon', args: ['close'] }],
  },
  share: {
    pages: 4997,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (beacon-v2.helpscout.net)',
  },
  seen: [
    { at: 'calibreapp/react-live-chat-loader src/providers/helpScout.ts', for: ['beacon-v2.helpscout.net'] },
    {
      at: 'public code, index files 3688415751 (a plugin opens Beacon) and 8901565759 (a site moves both), read 2026-11',
      for: [
        '#beacon-container',
        '.hsds-beacon',
        '#beacon-container .BeaconFabButtonFrame',
        '#beacon-container .BeaconFabButtonFrame iframe',
        '#beacon-container .BeaconFabButtonFrame iframe >>> body',
        '#beacon-container .BeaconContainer',
      ],
    },
    {
      at: 'helpscout/hsds-react src/components/MessageCard/MessageCard.jsx @053aacb6 (that it sits in one of Beacon’s frames: unconfirmed)',
      for: ['#beacon-container iframe >>> [data-cy="MessageCard"]'],
    },
    {
      at: 'productdevbook/ahize src/providers/helpscout.ts @d1e1352; that it may open by itself: helpscout/beacon-devtools README',
      for: ['Beacon'],
    },
  ],
});
