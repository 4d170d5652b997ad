/** Runs jobs one after the other; a job that throws rejects its own promise and stops nobody else. */
export function serial(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => {});
    return next;
  };
}

/**
 * Wraps a job that reads the present state: calls made while one run is under way share a single later
 * run, because it will see everything they wanted it to see. Resolves when such a run is done.
 */
export function coalesced(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const start = (): Promise<void> => {
    waiting = undefined;
    const run = job().finally(() => {
      if (running === run) running = undefined;
    });
    return (running = run);
  };
  return () => {
    if (!running) return start();
    return (waiting ??= running.then(start, start));
  };
}
