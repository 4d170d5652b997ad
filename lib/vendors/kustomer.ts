import { defineVendor } from '../engine/vendor.ts';

// One frame for everything; its classes end in a hash. Proactive messages exist; nobody has named their elements.
export default defineVendor({
  id: 'kustomer',
  name: 'Kustomer Chat',
  homepage: 'https://www.kustomer.com',
  hosts: ['cdn.kustomerapp.com/chat-web/'],
  roots: ['#kustomer-ui-sdk-iframe'],
  launcher: ['iframe#kustomer-ui-sdk-iframe >>> [class*="chatRootIcon__pointer"]'],
  invitations: [{ kind: 'auto-open' }],
  window: {
    shows: [
      'iframe#kustomer-ui-sdk-iframe >>> #kustomer-ui-modal-root > div:has([class*="footer__itemContainer"])',
    ],
    close: [{ do: 'call', name: 'Kustomer.close' }],
  },
  share: {
    pages: 529,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.kustomerapp.com)',
  },
  seen: [
    {
      at: 'public code, index file 34462735132, read 2026-11; enthec/webappanalyzer src/technologies @1b9eee81',
      for: ['cdn.kustomerapp.com/chat-web/'],
    },
    {
      at: 'public code, index files 42873436836 (a site hides it), 40665528412 (Selenium suite: opens the chat and reads its footer) and 40704897552 (its first page’s place), read 2026-11',
      for: [
        '#kustomer-ui-sdk-iframe',
        'iframe#kustomer-ui-sdk-iframe >>> [class*="chatRootIcon__pointer"]',
        'iframe#kustomer-ui-sdk-iframe >>> #kustomer-ui-modal-root > div:has([class*="footer__itemContainer"])',
      ],
    },
    {
      at: 'developer.kustomer.com/chat-sdk (Kustomer.close; Kustomer.start with a callback that opens the chat)',
      for: ['Kustomer.close'],
    },
  ],
});
