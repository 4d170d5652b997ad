import { defineVendor } from '../engine/vendor.ts';

// Greeting and window share one cross-origin frame, and nothing outside tells which of them shows. Either way
// the frame came unasked unless the person opened it, so it counts as a window.
export default defineVendor({
  id: 'livechat',
  name: 'LiveChat',
  homepage: 'https://www.livechat.com',
  hosts: [
    'cdn.livechatinc.com/tracking.js',
    'livechatinc.com/customer/action/open_chat',
    'api.livechatinc.com/v*/customer/action/',
  ],
  frames: ['livechatinc.com/customer/action/open_chat'],
  // Not the container’s id alone: other products use it too.
  roots: [
    '#chat-widget-container:has(> iframe#chat-widget)',
    '#livechat-eye-catcher',
    '#livechat-compact-container',
  ],
  launcher: [
    'iframe#chat-widget-minimized',
    'iframe#chat-widget-minimized >>> body',
    '#livechat-compact-container a#livechat-badge',
  ],
  invitations: [
    {
      kind: 'teaser',
      shows: ['#livechat-eye-catcher'],
      // A cross of 16 px that appears on hover.
      decline: ['#livechat-eye-catcher > div:first-child'],
      quiet: [{ do: 'click', at: '#livechat-eye-catcher > div:first-child' }],
    },
    {
      kind: 'auto-open',
      quiet: [{ do: 'call', name: 'LiveChatWidget.call', args: ['hide_greeting'] }],
    },
  ],
  window: {
    shows: ['iframe#chat-widget'],
    close: [{ do: 'call', name: 'LiveChatWidget.call', args: ['minimize'] }],
  },
  conversation: { composer: ['iframe#chat-widget >>> textarea'] },
  idle: 'Set by the site, counted in messages of either side (livechat.com/help/inactivity-message-ask-for-email).',
  share: {
    pages: 46143,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.livechatinc.com)',
  },
  seen: [
    {
      at: 'enthec/webappanalyzer src/technologies @1b9eee81; FiltersHeroes/PolishAnnoyanceFilters @0b6063c96',
      for: ['cdn.livechatinc.com/tracking.js', 'api.livechatinc.com/v*/customer/action/'],
    },
    {
      at: 'npm @adguard/dnr-rulesets 3.3.20260320140136 ruleset_22; regions: public code, index file 4335593607 (saved page), read 2026-11',
      for: ['livechatinc.com/customer/action/open_chat', '#chat-widget-container:has(> iframe#chat-widget)'],
    },
    {
      at: 'public code, index file 13033290309 (copy of LiveChat’s tracking.js), read 2026-11',
      for: ['#livechat-eye-catcher', '#livechat-eye-catcher > div:first-child', 'iframe#chat-widget'],
    },
    {
      at: 'public code, index files 32172835966 and 60726286773 (Playwright tests of sites), read 2026-11',
      for: [
        'iframe#chat-widget-minimized',
        'iframe#chat-widget-minimized >>> body',
        'iframe#chat-widget >>> textarea',
      ],
    },
    {
      at: 'public code, index file 42971323830 (the older widget), read 2026-11',
      for: ['#livechat-compact-container', '#livechat-compact-container a#livechat-badge'],
    },
    {
      at: 'npm @livechat/widget-core 1.4.1; platform.text.com/docs/extending-chat-widget/javascript-api/v2.0',
      for: ['LiveChatWidget.call'],
    },
  ],
});
