/** Holds the tab's title still while a declined vendor flashes it. */
export function guardTitle(isFlash: (title: string) => boolean, signal: AbortSignal): void {
  let calm = isFlash(document.title) ? '' : document.title;
  const check = (): void => {
    if (!isFlash(document.title)) calm = document.title;
    else if (calm && document.title !== calm) document.title = calm;
  };
  const observer = new MutationObserver(check);
  observer.observe(document.head ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  check();
}
