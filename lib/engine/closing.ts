/** A window that opened itself is closed in a few tries, apart from each other: some answer late, some toggle. */
export interface Closing {
  /** Asked while the window is open: what is to be done now. `failed`: it did not close. */
  next(): 'first' | 'again' | 'wait' | 'failed';
  /** The window is closed. */
  done(): void;
  /** The person just closed it by the vendor's own control: it gets `ms` for it, and no press of ours. */
  leave(ms: number): void;
}

/** Milliseconds from one try to the next. */
export const closeMs = 400;
const maxTries = 3;

/** `now`: milliseconds, monotonic. */
export function createClosing(now: () => number): Closing {
  let tries = 0;
  let nextAt = -Infinity;
  return {
    next() {
      if (now() < nextAt) return 'wait';
      if (tries >= maxTries) return 'failed';
      nextAt = now() + closeMs;
      return tries++ ? 'again' : 'first';
    },
    done() {
      tries = 0;
      nextAt = -Infinity;
    },
    leave(ms) {
      tries = maxTries;
      nextAt = now() + ms;
    },
  };
}
