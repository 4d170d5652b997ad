import { defineVendor } from '../engine/vendor.ts';

// A banner the site puts where it likes; a press opens a window of its own. Nothing is known of invitations.
export default defineVendor({
  id: 'naver-talktalk',
  name: 'Naver TalkTalk',
  homepage: 'https://talk.naver.com',
  hosts: ['partner.talk.naver.com/banners/script'],
  roots: ['.talk_banner_div'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 5263852934 and 42167805784 (install code), read 2026-11',
      for: ['partner.talk.naver.com/banners/script', '.talk_banner_div'],
    },
  ],
});
