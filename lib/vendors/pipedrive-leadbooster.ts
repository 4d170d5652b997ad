import { defineVendor } from '../engine/vendor.ts';

// One same-origin frame for all; its classes tell what it shows, and it grows for the greeting. Taking the state
// away leaves the launcher. A cross on the greeting was not found described.
export default defineVendor({
  id: 'pipedrive-leadbooster',
  name: 'Pipedrive LeadBooster',
  homepage: 'https://www.pipedrive.com/en/products/leadbooster-chatbot',
  hosts: ['leadbooster-chat.pipedrive.com'],
  roots: ['#LeadboosterContainer'],
  launcher: [
    'iframe#LeadboosterContainer:not(.proactiveChat):not(.openedChat)',
    'iframe#LeadboosterContainer >>> [data-testid="chat-bubble"]',
  ],
  invitations: [
    {
      kind: 'greeting',
      shows: ['iframe#LeadboosterContainer.proactiveChat:not(.openedChat)'],
      quiet: [
        // What its own script does when the greeting is gone.
        { do: 'class', at: 'iframe#LeadboosterContainer', remove: ['proactiveChat'] },
        { do: 'attr', at: 'iframe#LeadboosterContainer:not(.openedChat)', name: 'style', value: null },
      ],
    },
    { kind: 'auto-open' },
  ],
  window: {
    shows: ['iframe#LeadboosterContainer.openedChat'],
    close: [{ do: 'call', name: 'LeadBooster.trigger', args: ['close'] }],
  },
  share: {
    pages: 2318,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (leadbooster-chat.pipedrive.com)',
  },
  seen: [
    {
      at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d',
      for: ['leadbooster-chat.pipedrive.com'],
    },
    {
      at: 'public code, index files 20144218341 and 10941078041 (copies of its loader: the frame, its classes, what they do, the messages it takes), read 2026-11',
      for: [
        '#LeadboosterContainer',
        'iframe#LeadboosterContainer:not(.proactiveChat):not(.openedChat)',
        'iframe#LeadboosterContainer.proactiveChat:not(.openedChat)',
        'iframe#LeadboosterContainer',
        'iframe#LeadboosterContainer:not(.openedChat)',
        'iframe#LeadboosterContainer.openedChat',
        'LeadBooster.trigger',
      ],
    },
    {
      at: 'public code, index file 28258738307 (the frame’s inside, copied into a site), read 2026-11',
      for: ['iframe#LeadboosterContainer >>> [data-testid="chat-bubble"]'],
    },
  ],
});
