import { defineVendor } from '../engine/vendor.ts';

// Its “Guide” shows a button and a menu in the page and begins the chat. Its rules can show a “proactive offer”;
// of that only a button inside is known (OFFER_BUTTON_1), and hiding a button would leave the rest.
export default defineVendor({
  id: 'nice-cxone',
  name: 'NICE CXone',
  homepage: 'https://www.nice.com',
  hosts: [
    'niceincontact.com/loader/',
    'livechat-static-de-na1.niceincontact.com',
    'web-modules-de-na2.nicecxone-gov.com',
  ],
  roots: ['#cxone-guide-container'],
  launcher: ['#cxone-guide-container [data-selector="GUIDE_CHANNEL_BUTTON"]'],
  invitations: [],
  share: {
    pages: 270,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (web-modules-de-na1.niceincontact.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (web-modules-de-na1); public code, index files 62281624754 and 34548873440 (sites load loader/1/loader.js), read 2026-11; another region: public code, index file 70366269324, read 2026-11',
      for: ['niceincontact.com/loader/'],
    },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['livechat-static-de-na1.niceincontact.com'],
    },
    {
      at: 'public code, index file 70655122487 (a site of a government), read 2026-11',
      for: ['web-modules-de-na2.nicecxone-gov.com'],
    },
    {
      at: 'public code, index files 2465829417, 70366269324 and 70655122487 (sites move, remove and press it), read 2026-11; the offer: help.nicecxone.com proactiveofferaction',
      for: ['#cxone-guide-container', '#cxone-guide-container [data-selector="GUIDE_CHANNEL_BUTTON"]'],
    },
  ],
});
