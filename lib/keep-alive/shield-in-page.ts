/**
 * Runs in the page's own world, on its own: it may use nothing from outside. While it is on, the page reads that it is
 * visible and has the focus. It is told what to do by events whose name, `key`, nobody else knows; unless it is told
 * so again, it is over after `leaseMs`, with nobody's help. Nothing of it is there while it is off.
 */
export function shieldInPage(key: string, leaseMs: number): void {
  // Injected twice into one document: the first one does it.
  if (!document.dispatchEvent(new CustomEvent(key, { cancelable: true }))) return;
  const owner = Document.prototype;
  const undo: (() => void)[] = [];
  let until = 0;

  function patch(name: string, answer: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before?.configurable) return;
    const field = before.get ? 'get' : 'value';
    const patched = new Proxy(before[field] as () => unknown, {
      apply(target, self, args) {
        const truth: unknown = Reflect.apply(target, self, args);
        return self === document && Date.now() < until ? answer : truth;
      },
    });
    Object.defineProperty(owner, name, { ...before, [field]: patched });
    undo.push(() => {
      // Whoever patched it after us keeps their work, and hears the truth from ours.
      if (Object.getOwnPropertyDescriptor(owner, name)?.[field] === patched)
        Object.defineProperty(owner, name, before);
    });
  }

  function heard(event: Event): void {
    const { detail } = event as CustomEvent<unknown>;
    // The answer: somebody is here.
    event.preventDefault();
    if (detail === 'on' || (detail === 'renew' && undo.length)) until = Date.now() + leaseMs;
    if (detail === 'on' && !undo.length) {
      patch('hidden', false);
      patch('visibilityState', 'visible');
      patch('webkitHidden', false);
      patch('webkitVisibilityState', 'visible');
      patch('hasFocus', true);
    }
    if (detail !== 'off' && detail !== 'bye') return;
    until = 0;
    for (const one of undo.splice(0)) one();
    if (detail === 'bye') document.removeEventListener(key, heard);
  }

  document.addEventListener(key, heard);
}
