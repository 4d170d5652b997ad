/** The field a person writes in: an input, a textarea, or anything editable. */
type Field = HTMLElement & { value?: string };

const editable =
  'textarea,input:not([type=hidden],[type=file],[type=checkbox],[type=radio]),[contenteditable]';

/** The field of a composer part: itself, or the first one in it. */
export function fieldOf(part: Element): Field | null {
  return part.matches(editable) ? (part as Field) : part.querySelector<Field>(editable);
}

export const wordsIn = (field: Field): string => (field.value ?? field.textContent ?? '').trim();

/** Can the person write there? Whether it is on screen does not matter: their window may be minimised. */
export function takesWords(field: Field): boolean {
  const { disabled, readOnly } = field as HTMLInputElement;
  return field.isConnected && !disabled && !readOnly && field.contentEditable !== 'false';
}

/**
 * Puts words into it as if typed: frameworks keep their own copy, which only an `input` event after the native
 * setter changes. An editable element takes them by the browser's own editing command, which needs the focus.
 */
export function fill(field: Field, text: string): void {
  const view = field.ownerDocument.defaultView ?? window;
  const init = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  if (field.value === undefined) {
    field.focus({ preventScroll: true });
    field.ownerDocument.getSelection()?.selectAllChildren(field);
    if (!field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text)) {
      field.textContent = text;
      field.dispatchEvent(new InputEvent('input', init));
    }
    return;
  }
  const { prototype } = field.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement;
  // The page's own copy of the prototype may be patched per document; the native setter is what React listens around.
  Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, text);
  field.dispatchEvent(new InputEvent('input', init));
  field.dispatchEvent(new (view as typeof window).Event('change', { bubbles: true }));
}

/** Enter, down and up, where the vendor listens. */
export function pressEnter(field: Field): void {
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const goesOn = field.dispatchEvent(new KeyboardEvent('keydown', init));
  if (goesOn)
    field.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 } as KeyboardEventInit));
  field.dispatchEvent(new KeyboardEvent('keyup', init));
}
