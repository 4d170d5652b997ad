import { defineVendor } from '../engine/vendor.ts';

// For lawyers; in the page itself. The invitation slides in from the top after five seconds or a scroll, its own
// “No, thanks” beside the “Yes”; an older one lies over the darkened page. The chat opens in the page or in a
// window of its own.
export default defineVendor({
  id: 'ngage',
  name: 'Ngage Live Chat',
  homepage: 'https://www.ngagelive.com',
  hosts: ['messenger.ngageics.com/ilnksrvr.aspx'],
  roots: ['#nGageLH', '#ngageMobileInvite', '#divAutoChatInvFloater'],
  launcher: [
    '#nGageLH',
    '.liveChatFloatingButton',
    '.liveChatFloatingButtonTop',
    '.liveChatFloatingButtonMobile',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.ngageMobileFloat', '.ngageMobileFloatBottom', '#divAutoChatInvFloater'],
      decline: ['.ngageMobileBarNo', '#ngageBoxClose'],
      quiet: [
        { do: 'click', at: '.ngageMobileBarNo' },
        { do: 'click', at: '#ngageBoxClose' },
        { do: 'hide', at: '#DisableBackgroundDiv' },
      ],
    },
  ],
  window: { shows: ['#ngageChatDiv #ngageChatMessages'], decline: ['#ngageChatDiv #minimizeButton'] },
  remembers: {
    note: 'A cookie on the site keeps the invitation away for five minutes (in older versions two hours).',
    set: [{ do: 'storage', in: 'cookie', key: 'NgageAutoPopup', value: 'false' }],
  },
  share: {
    pages: 943,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (messenger.ngageics.com)',
  },
  seen: [
    {
      at: 'bcye/Hello-Goodbye Chrome/background.js @d74c553a (the host); public code, index files 10895889714 and 7111400460 (sites load it), read 2026-11',
      for: ['messenger.ngageics.com/ilnksrvr.aspx'],
    },
    {
      at: 'public code, index files 5129123163 and 46047050649 (copies of its script, newer and older), read 2026-11',
      for: [
        '#nGageLH',
        '#ngageMobileInvite',
        '#divAutoChatInvFloater',
        '.liveChatFloatingButton',
        '.liveChatFloatingButtonTop',
        '.liveChatFloatingButtonMobile',
        '.ngageMobileFloatBottom',
        '.ngageMobileBarNo',
        '#ngageBoxClose',
        '#DisableBackgroundDiv',
        '#ngageChatDiv #ngageChatMessages',
        '#ngageChatDiv #minimizeButton',
        'NgageAutoPopup',
      ],
    },
    {
      at: 'yourduskquibbles/webannoyances filters/floating_filters.txt @a2e3f055; public code, index files 5129123163 and 46047050649 (copies of its script, newer and older), read 2026-11',
      for: ['.ngageMobileFloat'],
    },
  ],
});
