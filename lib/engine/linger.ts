/**
 * Remembers for a moment what was just hidden. A card or window we closed may fade out under another class: shown
 * again at once, it would be seen leaving.
 */
export interface Linger {
  /** `elements`, and those that were among them on behalf of `key` a moment ago. */
  with(key: object, elements: readonly Element[]): Element[];
  forget(key: object): void;
}

export interface LingerContext {
  /** Milliseconds since 1970. */
  now(): number;
  after(ms: number, run: () => void): void;
  /** Something stopped lingering: look again. */
  changed(): void;
}

const lingerMs = 700;

export function createLinger({ now, after, changed }: LingerContext): Linger {
  const seen = new Map<object, Map<Element, number>>();
  return {
    with(key, elements) {
      const last = seen.get(key) ?? new Map<Element, number>();
      const time = now();
      for (const element of elements) last.set(element, time);
      for (const [element, at] of last)
        if (time - at > lingerMs || !element.isConnected) last.delete(element);
      if (last.size) seen.set(key, last);
      else seen.delete(key);
      if (last.size > elements.length) after(lingerMs, changed);
      return [...last.keys()];
    },
    forget: (key) => void seen.delete(key),
  };
}
