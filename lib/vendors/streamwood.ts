import { defineVendor } from '../engine/vendor.ts';

// Detection only: nothing that says which elements are its was found.
export default defineVendor({
  id: 'streamwood',
  name: 'Streamwood',
  homepage: 'https://streamwood.ru',
  hosts: ['clients.streamwood.ru/StreamWood/sw.js'],
  roots: [],
  invitations: [],
  share: {
    pages: 1219,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (clients.streamwood.ru)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['clients.streamwood.ru/StreamWood/sw.js'],
    },
  ],
});
