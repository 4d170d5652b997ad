/**
 * A way to run something just before the next paint. Asked from within an animation frame's callback, another
 * animation frame would come a paint too late; resize observers are told after all of those callbacks, and a new
 * observation always is (https://drafts.csswg.org/resize-observer/#html-event-loop).
 */
export function createBeforePaint(signal: AbortSignal): (run: () => void) => void {
  let waiting: (() => void)[] = [];
  const flush = (): void => {
    observer.disconnect();
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  };
  const observer = new ResizeObserver(flush);
  signal.addEventListener('abort', () => observer.disconnect());

  return (run) => {
    waiting.push(run);
    if (waiting.length > 1) return;
    // Nothing is painted in a hidden page, nor is there a root element while a page replaces it.
    if (document.hidden || !document.documentElement) setTimeout(flush, 100);
    else observer.observe(document.documentElement);
    // A root element without a box is not told about.
    requestAnimationFrame(flush);
  };
}
