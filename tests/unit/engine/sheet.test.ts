import { expect, test } from 'vitest';
import { declinedSheet, hiddenSheet, quietSheet, vendorSheets } from '../../../lib/engine/sheet.ts';
import type { Vendor } from '../../../lib/engine/vendor.ts';

const bare: Vendor = {
  id: 'acme',
  name: 'Acme',
  homepage: '',
  hosts: [],
  roots: ['#acme'],
  invitations: [],
  seen: [],
};
const acme: Vendor = {
  ...bare,
  launcher: ['#acme-button'],
  invitations: [
    {
      kind: 'greeting',
      shows: ['.acme-hello', 'iframe.acme-frame >>> .card'],
      quiet: [
        { do: 'hide', at: '.acme-dot' },
        { do: 'click', at: '.acme-hello .cross' },
        { do: 'hide', at: 'iframe.acme-frame >>> .dot' },
      ],
    },
    { kind: 'teaser', shows: [{ at: '#acme-box', size: { maxHeight: 100 } }, '.acme-hello'] },
    { kind: 'auto-open' },
  ],
  window: { shows: ['#acme-window'] },
};

const lifted = ':root:not([data-no-thanks~="acme"]):not([data-no-thanks~="all"])';

test('a declined vendor: what is its own element is hidden, what is shared is held', () => {
  expect(declinedSheet(acme)).toBe(
    `${lifted} :is(.acme-hello, .acme-dot) { display: none !important }
${lifted}:not([data-no-thanks-ready~="acme"]) :is(iframe.acme-frame, #acme-box, #acme-window) { animation: no-thanks-hold 6000ms step-end !important }
@keyframes no-thanks-hold { from { opacity: 0; pointer-events: none } to { opacity: 1; pointer-events: auto } }
`,
  );
});

test('a vendor with nothing to hide has an empty sheet', () => {
  expect(declinedSheet(bare)).toBe('');
  expect(quietSheet([bare])).toBe('');
});

test('a hidden vendor: every part, by its outermost element, each once', () => {
  expect(hiddenSheet(acme)).toBe(
    `${lifted} :is(#acme, #acme-button, .acme-hello, iframe.acme-frame, #acme-box, #acme-window) { display: none !important }
`,
  );
});

test('quiet everywhere: invitations, without holds', () => {
  expect(quietSheet([acme, bare])).toBe(
    `${lifted} :is(.acme-hello, .acme-dot) { display: none !important }
`,
  );
});

test('never hides the launcher of a vendor that was only declined', () => {
  expect(declinedSheet(acme) + quietSheet([acme])).not.toContain('#acme-button');
});

test('one file for each vendor, and two for all of them', () => {
  expect(Object.keys(vendorSheets([acme, bare])).sort()).toEqual([
    'declined-acme',
    'hidden-acme',
    'hidden-all',
    'quiet-all',
  ]);
  const other = { ...bare, id: 'other' };
  expect(vendorSheets([acme, other])['hidden-all']).toBe(hiddenSheet(acme) + hiddenSheet(other));
});
