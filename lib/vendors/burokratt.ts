import { defineVendor } from '../engine/vendor.ts';

// Each authority serves its own bundle, so only the element tells it. The greeting beside the button has no cross
// and stays until the chat is opened. Class names as they are since the styled components; older builds have
// hashes.
export default defineVendor({
  id: 'burokratt',
  name: 'Bürokratt',
  homepage: 'https://github.com/buerokratt/Chat-Widget',
  hosts: [],
  roots: ['#byk-va'],
  launcher: ['#byk-va .profile__wrapper button.profile'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#byk-va .profile__greeting_message__active'],
    },
    {
      kind: 'badge',
      shows: ['#byk-va .profile__wrapper .bubble'],
    },
  ],
  window: {
    shows: ['#byk-va .chatWrapper'],
  },
  remembers: {
    note: 'Nothing: the greeting is back on every page.',
  },
  seen: [
    {
      at: 'buerokratt/Chat-Widget README and src/index.tsx (copies in public code, index files 17159789051 and 25593323078, read 2026-11)',
      for: ['#byk-va'],
    },
    {
      at: 'buerokratt/Chat-Widget src/components/profile/profile.tsx (copy in public code, index file 56762952811, read 2026-11)',
      for: [
        '#byk-va .profile__wrapper button.profile',
        '#byk-va .profile__greeting_message__active',
        '#byk-va .profile__wrapper .bubble',
      ],
    },
    {
      at: 'buerokratt/Chat-Widget src/components/chat/ChatStyled.ts @07cfe1fc',
      for: ['#byk-va .chatWrapper'],
    },
  ],
});
