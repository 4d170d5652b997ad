import { defineVendor } from '../engine/vendor.ts';

// The older live chat has an eye-catcher beside its tab; of the newer messenger only the button is known. Block
// lists name a “slideup” and a “button bubble”: whether those are the chat itself is not public.
export default defineVendor({
  id: 'userlike',
  name: 'Userlike (Lime Connect)',
  homepage: 'https://www.userlike.com',
  hosts: ['userlike-cdn-widgets.s3-eu-west-1.amazonaws.com', 'api.userlike.com'],
  roots: ['#userlikeButtonContainer', '#uslk-button', '#userlike-tab', '#userlike-eyecatcher'],
  launcher: ['#uslk-button', '#userlike-tab'],
  invitations: [{ kind: 'teaser', shows: ['#userlike-eyecatcher', '#userlike-eyecatcher-box'] }],
  share: {
    pages: 1879,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (userlike-cdn-widgets.s3-eu-west-1.amazonaws.com)',
  },
  seen: [
    {
      at: 'calibreapp/react-live-chat-loader src/providers/userlike.ts; ryanbr/fanboy-adblock fanboy-antimessaging.txt',
      for: ['userlike-cdn-widgets.s3-eu-west-1.amazonaws.com', 'api.userlike.com'],
    },
    {
      at: 'public code, index file 26423635274, read 2026-11; yourduskquibbles/webannoyances floating_filters.txt @a2e3f055',
      for: ['#userlikeButtonContainer', '#uslk-button', '#userlike-tab'],
    },
    {
      at: 'public code, index file 9982737547, read 2026-11',
      for: ['#userlike-eyecatcher', '#userlike-eyecatcher-box'],
    },
  ],
});
