import { defineVendor } from '../engine/vendor.ts';

// Two frames: one for launcher and prompt, one for the window. Only the small prompt’s inside is known, not that
// of the full one. Whether the frames are of the page’s own origin is not known; where they are not, only the
// window is seen.
export default defineVendor({
  id: 'haptik',
  name: 'Haptik',
  homepage: 'https://www.haptik.ai',
  hosts: ['toolassets.haptikapi.com'],
  roots: ['#haptik-xdk-wrapper', 'iframe#haptik-xdk'],
  launcher: ['iframe#haptik-xdk >>> .minimized-view-v2-icon'],
  invitations: [
    {
      kind: 'teaser',
      shows: ['iframe#haptik-xdk >>> .bot-prompt-minimal-textarea'],
      decline: ['iframe#haptik-xdk >>> .bot-prompt-minimal-cross-icon'],
      quiet: [
        {
          do: 'click',
          at: 'iframe#haptik-xdk >>> .bot-prompt-minimal-cross-icon',
        },
        {
          do: 'hide',
          at: 'iframe#haptik-xdk >>> .bot-prompt-minimal-cross-icon',
        },
      ],
    },
  ],
  window: {
    shows: ['iframe#haptik-xdk-main-view'],
  },
  share: {
    pages: 88,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (toolassets.haptikapi.com)',
  },
  seen: [
    {
      at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d',
      for: ['toolassets.haptikapi.com'],
    },
    {
      at: 'public code, index files 22387342964, 15110506812 and 12209682902 (sites style or remove it), read 2026-11',
      for: ['#haptik-xdk-wrapper', 'iframe#haptik-xdk', 'iframe#haptik-xdk-main-view'],
    },
    {
      at: 'public code, index files 4207715320, 5848681100 and 22251701689 (Selenium tests of sites), read 2026-11',
      for: ['iframe#haptik-xdk >>> .minimized-view-v2-icon'],
    },
    {
      at: 'public code, index file 1264137717 (a Selenium test closes the prompt), read 2026-11; what the prompt is: public code, index file 33278027913 (Haptik’s guide), read 2026-11',
      for: [
        'iframe#haptik-xdk >>> .bot-prompt-minimal-textarea',
        'iframe#haptik-xdk >>> .bot-prompt-minimal-cross-icon',
      ],
    },
  ],
});
