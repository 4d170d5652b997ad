/** Gives focus back when a hidden invitation had taken it. */
export interface FocusGuard {
  /** Call after hiding `elements`. */
  giveBack(elements: readonly Element[]): void;
}

export function createFocusGuard(isWidget: (element: Element) => boolean, signal: AbortSignal): FocusGuard {
  let before: HTMLElement | null = null;
  const remember = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if ('matches' in target && !isWidget(target)) before = target;
  };
  document.addEventListener('focusin', remember, { capture: true, signal });
  const start = document.activeElement as HTMLElement | null;
  if (start && start !== document.body && !isWidget(start)) before = start;

  return {
    giveBack(elements) {
      const active = document.activeElement as HTMLElement | null;
      if (!active || !elements.some((element) => element.contains(active))) return;
      active.blur();
      // `preventScroll`: the person may have scrolled on since.
      if (before?.isConnected) before.focus({ preventScroll: true });
    },
  };
}
