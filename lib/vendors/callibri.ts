import { defineVendor } from '../engine/vendor.ts';

// Found by its hosts only: no public source names its elements. The same hosts serve call tracking and forms.
export default defineVendor({
  id: 'callibri',
  name: 'Callibri',
  homepage: 'https://callibri.ru',
  hosts: ['cdn.callibri.ru/callibri.js', 'module.callibri.ru'],
  roots: [],
  share: {
    pages: 11728,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (module.callibri.ru)',
  },
  invitations: [],
  seen: [
    { at: 'public code, index file 67541078549, read 2026-11', for: ['cdn.callibri.ru/callibri.js'] },
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['module.callibri.ru'],
    },
  ],
});
