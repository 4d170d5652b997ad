/** The picker in a plain page: what it would keep is written down, and its inside is open to the test. */
import type { Definition } from '../../../lib/engine/custom-id.ts';
import { startPicker } from '../../../lib/picker/picker.ts';
import type { PickerText } from '../../../lib/picker/text.ts';

declare global {
  interface Window {
    picked: { kept: Definition[]; left: number };
  }
}

const picked: Window['picked'] = { kept: [], left: 0 };
window.picked = picked;

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

/** Every text is its own name. */
const named = (path: string): unknown =>
  new Proxy({}, { get: (_, name) => (name === 'refused' ? named('refused.') : path + String(name)) });
const text: PickerText = Object.assign(Object.create(named('') as object) as PickerText, {
  direction: 'ltr' as const,
  name: 'Chat',
});

startPicker(
  {
    shadowOf: (element) => element.shadowRoot,
    text,
    keep: async (definition) => picked.kept.push(definition) > 0,
    left: () => picked.left++,
  },
  new AbortController().signal,
);
