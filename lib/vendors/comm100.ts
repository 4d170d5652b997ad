import { defineVendor } from '../engine/vendor.ts';

// The invitation is a frame of its own. The chat’s own window has no public name; sites make it open by pressing
// its button on a timer.
export default defineVendor({
  id: 'comm100',
  name: 'Comm100',
  homepage: 'https://www.comm100.com',
  hosts: [
    'chatserver.comm100.com/livechat.ashx',
    'hostedmax.comm100.com/chatserver/livechat.ashx',
    'vue.comm100.com/livechat.ashx',
    'standby.comm100vue.com/livechat.ashx',
  ],
  roots: ['#comm100-container', '[id^="comm100-button-"]'],
  launcher: ['[id^="comm100-float-button"]', '[id^="comm100-button-"] a'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#comm100-container iframe[title="Chat Invitation"]'],
      decline: [
        '#comm100-container iframe[title="Chat Invitation"] >>> button.invitation__close',
        '#comm100-container iframe[title="Chat Invitation"] >>> button[aria-label="Click to decline the chat"]',
      ],
      quiet: [
        {
          do: 'click',
          at: '#comm100-container iframe[title="Chat Invitation"] >>> button.invitation__close',
        },
      ],
    },
  ],
  share: {
    pages: 845,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (vue.comm100.com)',
  },
  seen: [
    {
      at: 'public code, index files 22831736005, 24825232802 and 4127217435, read 2026-11',
      for: [
        'chatserver.comm100.com/livechat.ashx',
        'hostedmax.comm100.com/chatserver/livechat.ashx',
        'vue.comm100.com/livechat.ashx',
        'standby.comm100vue.com/livechat.ashx',
      ],
    },
    {
      at: 'public code, index files 43551887675, 25662471030 and 23904325861 (notes on the bundle’s ids), read 2026-11',
      for: ['#comm100-container', '[id^="comm100-button-"]', '[id^="comm100-button-"] a'],
    },
    {
      at: 'public code, index files 52488346639, 19164395373 and 45453257720 (a site presses it after four seconds), read 2026-11',
      for: ['[id^="comm100-float-button"]'],
    },
    {
      at: 'public code, index files 21862859395 (Playwright test of a site: the frame, and its button’s name) and 27158179426 (Selenium test on the vendor’s own site: the class of the cross), read 2026-11',
      for: [
        '#comm100-container iframe[title="Chat Invitation"]',
        '#comm100-container iframe[title="Chat Invitation"] >>> button.invitation__close',
        '#comm100-container iframe[title="Chat Invitation"] >>> button[aria-label="Click to decline the chat"]',
      ],
    },
  ],
});
