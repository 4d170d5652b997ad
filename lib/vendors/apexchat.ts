import { defineVendor } from '../engine/vendor.ts';

// For lawyers and dealers, now called Blazeo. Each state is a wrapper with a same-origin frame in it; the bar is
// the launcher. A cross on the invitations was not found described.
export default defineVendor({
  id: 'apexchat',
  name: 'ApexChat',
  homepage: 'https://www.blazeo.com',
  hosts: ['apex.live'],
  roots: [
    '#apexchat_bar_invitation_wrapper',
    '#apexchat_dompopup_chatwindow_wrapper',
    '#apexchat_popup_message_invitation_wrapper',
    '#apexchat_prechat_invitation_wrapper',
  ],
  launcher: ['#apexchat_bar_invitation_wrapper', 'iframe#apexchat_bar_invitation_frame'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['#apexchat_popup_message_invitation_wrapper', '#apexchat_prechat_invitation_wrapper'],
    },
  ],
  window: { shows: ['#apexchat_dompopup_chatwindow_wrapper'] },
  remembers: {
    note: 'A cookie apexchat_dropdown_invitation was seen with the value “_max” (public code, index file 1405024864); what it means is not known, so nothing is written.',
  },
  share: {
    pages: 1310,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (apex.live)',
  },
  seen: [
    { at: 'easylist/easylist fanboy-addon/fanboy_chatapps_third-party.txt @00c04b2d', for: ['apex.live'] },
    {
      at: 'public code, index file 3368386340 (a site measures bar and form), read 2026-11',
      for: ['#apexchat_bar_invitation_wrapper', 'iframe#apexchat_bar_invitation_frame'],
    },
    {
      at: 'public code, index files 67639977529 and 67239986816 (layout helpers of sites for its widgets), read 2026-11',
      for: [
        '#apexchat_popup_message_invitation_wrapper',
        '#apexchat_prechat_invitation_wrapper',
        '#apexchat_dompopup_chatwindow_wrapper',
      ],
    },
  ],
});
