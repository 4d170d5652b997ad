/**
 * Hides elements with an inline style that beats the page's own sheets and takes them out of the accessibility
 * tree. Never removes a node: frameworks break. Everything hidden is hidden on behalf of a key, so that what stops
 * being an invitation (a wrapper whose state changed) shows again by itself.
 */
export interface Hider {
  /**
   * From now on exactly these elements are hidden on behalf of `key`. 'visibility' keeps their box, for
   * those told by their size and for windows: one that loses its box may never finish its own closing
   * (ElevenLabs' fade waits for ever and its transparent sheet stays over the page: seen in 0.5.4).
   */
  set(key: object, elements: readonly Element[], by?: 'display' | 'visibility'): void;
  /** The property we hid it with, or `null`. */
  hiddenBy(element: Element): 'display' | 'visibility' | null;
  /** Would the page itself hide it, by its own inline style? */
  wasOff(element: Element): boolean;
  /** Shows everything again. */
  clear(): void;
}

interface Hidden {
  keys: Set<object>;
  property: 'display' | 'visibility';
  value: string;
  priority: string;
  /** The page's own inline `transition-property`, and its priority. */
  transition: [value: string, priority: string];
}

export function createHider(): Hider {
  const hidden = new Map<Element, Hidden>();
  const styleOf = (element: Element): CSSStyleDeclaration => (element as HTMLElement).style;
  const off = { display: 'none', visibility: 'hidden' };
  const moving = 'transition-property';
  const newEntry = (property: Hidden['property']): Hidden => ({
    keys: new Set(),
    property,
    value: '',
    priority: '',
    transition: ['', ''],
  });

  function restore(style: CSSStyleDeclaration, property: string, value: string, priority: string): void {
    if (value) style.setProperty(property, value, priority);
    else style.removeProperty(property);
  }

  function apply(element: Element, entry: Hidden): void {
    const style = styleOf(element);
    const { property } = entry;
    if (style.getPropertyValue(property) === off[property] && style.getPropertyPriority(property)) return;
    // Also when we hid it before: the page wrote its style anew, and what it wrote now is what it wants.
    entry.value = style.getPropertyValue(property);
    entry.priority = style.getPropertyPriority(property);
    const [own, priority] = [style.getPropertyValue(moving), style.getPropertyPriority(moving)];
    if (own !== 'none' || !priority) entry.transition = [own, priority];
    // Visibility takes part in transitions: what fades all its properties would be seen for as long (Typebot's card).
    if (property === 'visibility') style.setProperty(moving, 'none', 'important');
    style.setProperty(property, off[property], 'important');
  }

  function release(element: Element, key: object): void {
    const entry = hidden.get(element);
    if (!entry?.keys.delete(key) || entry.keys.size) return;
    hidden.delete(element);
    const style = styleOf(element);
    restore(style, entry.property, entry.value, entry.priority);
    if (entry.property === 'visibility') restore(style, moving, ...entry.transition);
  }

  return {
    set(key, elements, by = 'display') {
      for (const [element, entry] of [...hidden])
        if (entry.keys.has(key) && !elements.includes(element)) release(element, key);
      for (const element of elements) {
        const entry = hidden.get(element) ?? newEntry(by);
        entry.keys.add(key);
        hidden.set(element, entry);
        apply(element, entry);
      }
    },
    hiddenBy: (element) => hidden.get(element)?.property ?? null,
    wasOff(element) {
      const entry = hidden.get(element);
      return entry !== undefined && entry.value === off[entry.property];
    },
    clear() {
      for (const [element, { keys }] of [...hidden]) for (const key of [...keys]) release(element, key);
    },
  };
}
