import { defineVendor } from '../engine/vendor.ts';

// The invitation is drawn by the site’s owner out of pictures without names; only what its parts call tells the
// cross. The chat opens in a window of its own, or in a small one in the page.
export default defineVendor({
  id: 'kf53',
  name: '53KF',
  homepage: 'https://www.53kf.com',
  hosts: ['tb.53kf.com/code/code'],
  roots: ['#kfivtwin', '#div_company_mini'],
  launcher: ['#iconDivMain1'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#kfivtwin'],
      decline: ['#kfivtwin [onclick^="onliner_zdfq=3"]'],
      quiet: [
        {
          do: 'click',
          at: '#kfivtwin [onclick^="onliner_zdfq=3"]',
        },
      ],
    },
  ],
  window: {
    shows: ['#div_company_mini'],
    decline: ['#div_company_mini [onclick^="close_company_mini"]'],
  },
  share: {
    pages: 575,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d, host tb.53kf.com',
  },
  seen: [
    {
      at: 'public code, index files 20932636321 and 25428392190 (install code), read 2026-11',
      for: ['tb.53kf.com/code/code'],
    },
    {
      at: 'public code, index files 12005755996, 12491893510 and 41805397725 (saved pages), read 2026-11',
      for: [
        '#kfivtwin',
        '#div_company_mini',
        '#iconDivMain1',
        '#kfivtwin [onclick^="onliner_zdfq=3"]',
        '#div_company_mini [onclick^="close_company_mini"]',
      ],
    },
  ],
});
