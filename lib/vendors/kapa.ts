import { defineVendor } from '../engine/vendor.ts';

// An assistant for documentation, in a shadow root; a press opens a dialog.
export default defineVendor({
  id: 'kapa',
  name: 'Kapa.ai',
  homepage: 'https://www.kapa.ai',
  hosts: ['widget.kapa.ai/kapa-widget.bundle.js'],
  roots: ['#kapa-widget-container'],
  invitations: [],
  seen: [
    {
      at: 'public code, index files 22923841562 and 17201088018 (install code), read 2026-11',
      for: ['widget.kapa.ai/kapa-widget.bundle.js'],
    },
    {
      at: 'public code, index files 47170488155 and 59420539362 (sites that style it), read 2026-11',
      for: ['#kapa-widget-container'],
    },
  ],
});
