import { defineVendor } from '../engine/vendor.ts';

// Launcher, notification and the chat’s frame are elements of the page. A cross on the notification was not found
// described. A site may have it start half open.
export default defineVendor({
  id: 'yellow-ai',
  name: 'Yellow.ai',
  homepage: 'https://yellow.ai',
  hosts: ['cdn.yellowmessenger.com/plugin/'],
  roots: ['#ymPluginDivContainerInitial', '#ym-notification'],
  launcher: ['#ymDivCircle', '#ymDivBar'],
  invitations: [{ kind: 'greeting', shows: ['#ym-notification:not(.ym-hidden)'] }, { kind: 'auto-open' }],
  window: {
    shows: ['#ymFrameHolder'],
    close: [{ do: 'call', name: 'YellowMessengerPlugin.closeBot' }],
  },
  share: {
    pages: 440,
    at: 'patrickhulce/third-party-web data/2025-04-01-observed-domains.json @424dc03d (cdn.yellowmessenger.com)',
  },
  seen: [
    {
      at: 'enthec/webappanalyzer src/technologies/y.json @1b9eee81 (the host); public code, index file 68761858573 (a site loads it), read 2026-11',
      for: ['cdn.yellowmessenger.com/plugin/'],
    },
    {
      at: 'public code, index file 4587885657 (its documentation: functions, initial state), read 2026-11',
      for: ['YellowMessengerPlugin.closeBot'],
    },
    {
      at: 'public code, index files 54074393589 and 1324833157 (sites find it), read 2026-11',
      for: ['#ymPluginDivContainerInitial'],
    },
    {
      at: 'public code, index files 18462183178 and 47488538789 (a Selenium test presses it; a site styles its open state), read 2026-11',
      for: ['#ymDivCircle'],
    },
    { at: 'public code, index file 40406707809, read 2026-11', for: ['#ymDivBar'] },
    {
      at: 'public code, index files 29042674941 and 38512875747 (sites open it: what is shown then, and what is hidden), read 2026-11; public code, index files 13961750211 and 47529165877 (sites move it), read 2026-11',
      for: ['#ym-notification:not(.ym-hidden)'],
    },
    {
      at: 'public code, index files 29042674941 and 38512875747 (sites open it: what is shown then, and what is hidden), read 2026-11',
      for: ['#ymFrameHolder', '#ym-notification'],
    },
  ],
});
