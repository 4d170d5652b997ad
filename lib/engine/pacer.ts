/**
 * Decides when a change is looked at: at once, inside the mutation's own microtask, so that nothing can paint
 * in between; but when that gets costly (a page that re-creates its widget in a loop), once per frame, which
 * is still before the paint.
 */
export interface Pacer {
  changed(): void;
  stop(): void;
}

export interface PacerClock {
  /** Milliseconds, monotonic. */
  now(): number;
  beforePaint(run: () => void): void;
}

/** At once, as long as this much time per frame suffices. */
const budgetMs = 5;
const frameMs = 16;

export function createPacer(look: () => void, clock: PacerClock): Pacer {
  let frameStart = -Infinity;
  let spent = 0;
  let waiting = false;
  let looking = false;
  let stopped = false;

  function run(): void {
    if (looking || stopped) return;
    const start = clock.now();
    if (start - frameStart > frameMs) {
      frameStart = start;
      spent = 0;
    }
    looking = true;
    try {
      look();
    } finally {
      looking = false;
      spent += clock.now() - start;
    }
  }

  return {
    changed() {
      if (waiting || stopped) return;
      if (clock.now() - frameStart > frameMs || spent < budgetMs) {
        run();
        return;
      }
      waiting = true;
      clock.beforePaint(() => {
        waiting = false;
        run();
      });
    },
    stop() {
      stopped = true;
    },
  };
}
