import { defineVendor } from '../engine/vendor.ts';

// Each part is a same-origin frame of its own.
export default defineVendor({
  id: 'gorgias',
  name: 'Gorgias',
  homepage: 'https://www.gorgias.com',
  hosts: ['config.gorgias.chat/bundle-loader/', 'assets.gorgias.io/chat/'],
  roots: ['#gorgias-chat-container', '#gorgias-web-messenger-container'],
  launcher: [
    '#gorgias-chat-container iframe#chat-button',
    '#gorgias-chat-container iframe#chat-button >>> body',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#gorgias-chat-container iframe#chat-campaigns', 'iframe#chat-campaigns[title*="gorgias" i]'],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['#gorgias-chat-container iframe#chat-window'],
    close: [{ do: 'call', name: 'GorgiasChat.close' }],
  },
  share: {
    pages: 14682,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (config.gorgias.chat)',
  },
  seen: [
    {
      at: 'c15t.com/docs/integrations/gorgias; bcye/Hello-Goodbye Chrome/background.js @d74c553a',
      for: ['config.gorgias.chat/bundle-loader/', 'assets.gorgias.io/chat/'],
    },
    {
      at: 'public code, index file 7393393857 (copy of the loader), read 2026-11',
      for: ['#gorgias-chat-container'],
    },
    {
      at: 'public code, index files 36011363045 and 9642329698 (the older widget), read 2026-11',
      for: ['#gorgias-web-messenger-container'],
    },
    {
      at: 'public code, index files 45307080716, 8796718688 and 27302448228 (shops reach into the frames), read 2026-11',
      for: [
        '#gorgias-chat-container iframe#chat-button',
        '#gorgias-chat-container iframe#chat-button >>> body',
        '#gorgias-chat-container iframe#chat-window',
      ],
    },
    {
      at: 'public code, index files 39091576408 and 37884549073 (shops close or style the campaign), 54504966248 (a list with the title), read 2026-11',
      for: [
        '#gorgias-chat-container iframe#chat-campaigns',
        'iframe#chat-campaigns[title*="gorgias" i]',
        'GorgiasChat.close',
      ],
    },
  ],
});
