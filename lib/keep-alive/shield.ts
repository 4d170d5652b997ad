/**
 * The visibility shield, this side of the page's world: listeners that have to be there before the page's own, and do
 * nothing until they are armed. Armed, they hide from the page that its tab was hidden. `pagehide` and `freeze` are
 * never touched: that is when pages save what they have.
 */
export interface Shield {
  /**
   * From now on a hidden tab is not told so. Returns the name of the events that the part in the page's world has to
   * listen to, if it is not in this document yet; `null` if it is. `changed` is called when the tab is hidden or seen,
   * which no listener after ours may hear.
   */
  arm(changed: () => void): string | null;
  /** Called by each tick: without it the page hears the truth again after a while. */
  renew(): void;
  disarm(): void;
}

export interface ShieldHost {
  /** The page as it is: our own world's getters are nobody's to patch. */
  document: Document;
  window: EventTarget;
  isConnected(): boolean;
}

const kinds = ['visibilitychange', 'webkitvisibilitychange', 'blur'];

export function createShield({ document, window, isConnected }: ShieldHost): Shield {
  let key: string | null = null;
  let isOn = false;
  /** It was hidden before we came: it has to hear that it no longer is. */
  let pageKnows = false;
  let changed = (): void => {};

  /** False where nobody is in the page's world. */
  const tell = (what: 'on' | 'off' | 'renew' | 'bye'): boolean =>
    key !== null && !document.dispatchEvent(new CustomEvent(key, { detail: what, cancelable: true }));

  function disarm(): void {
    tell('bye');
    key = null;
    isOn = false;
  }

  function heard(event: Event): void {
    if (!key || (event.target !== document && event.target !== window)) return;
    if (!isConnected()) return disarm();
    if (event.type === 'blur') {
      // It comes some 20 ms before the tab is hidden (Chromium 156). One that stays within the page is passed on.
      if (!document.hasFocus() && tell('renew')) event.stopImmediatePropagation();
      return;
    }
    const wasOn = isOn;
    isOn = document.hidden && tell('on');
    if (!isOn) tell('off');
    if (isOn || (wasOn && !pageKnows)) event.stopImmediatePropagation();
    if (!document.hidden) pageKnows = false;
    changed();
  }
  for (const kind of kinds) window.addEventListener(kind, heard, true);

  return {
    arm(heardOf) {
      changed = heardOf;
      if (key && tell('renew')) return null;
      key ??= crypto.getRandomValues(new Uint32Array(2)).join('-');
      pageKnows = document.hidden;
      return key;
    },
    renew() {
      if (document.hidden) isOn = tell('on');
    },
    disarm,
  };
}
