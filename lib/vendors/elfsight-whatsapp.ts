import { defineVendor } from '../engine/vendor.ts';

// A bubble with an unread number nobody sent, and a card that types. The classes end in a hash and would be
// anybody’s outside this root. Not static.elfsight.com: all of Elfsight’s widgets load from there, and the share
// counts them all.
export default defineVendor({
  id: 'elfsight-whatsapp',
  name: 'Elfsight WhatsApp Chat',
  homepage: 'https://elfsight.com',
  hosts: [],
  bundled: true,
  roots: ['.eapp-whatsapp-chat-root-layout-component'],
  launcher: ['[id^="eapps-whatsapp-chat-"] [class*="Bubble__BubbleComponent"]'],
  invitations: [
    { kind: 'badge', shows: ['[id^="eapps-whatsapp-chat-"] [class*="BubbleContent__NotificationBadge"]'] },
  ],
  window: {
    shows: ['[id^="eapps-whatsapp-chat-"] [class*="Window__WindowComponent"]'],
    close: [{ do: 'click', at: '[id^="eapps-whatsapp-chat-"] [class*="Close__Component"]' }],
    decline: ['[id^="eapps-whatsapp-chat-"] [class*="Close__Component"]'],
  },
  share: {
    pages: 91527,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (static.elfsight.com)',
  },
  seen: [
    {
      at: 'public code, index file 11963390583 (saved preview page), read 2026-11',
      for: ['.eapp-whatsapp-chat-root-layout-component'],
    },
    {
      at: 'public code, index file 17435855650 (a site’s list of all its classes, in the order of the page), read 2026-11',
      for: [
        '[id^="eapps-whatsapp-chat-"] [class*="Bubble__BubbleComponent"]',
        '[id^="eapps-whatsapp-chat-"] [class*="BubbleContent__NotificationBadge"]',
        '[id^="eapps-whatsapp-chat-"] [class*="Window__WindowComponent"]',
        '[id^="eapps-whatsapp-chat-"] [class*="Close__Component"]',
      ],
    },
  ],
});
