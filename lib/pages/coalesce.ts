/**
 * Wraps `task` so that it never runs twice at once: a call while it runs makes it run once more afterwards,
 * however many such calls there were. `restMs`: how long it rests after each run, for work that need not be done at
 * every change. `task` must not reject.
 */
export function coalesce(task: () => Promise<void>, restMs = 0): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await task();
      if (restMs) await new Promise((resolve) => setTimeout(resolve, restMs));
    } while (again);
    running = undefined;
  };
  return () => {
    if (running) again = true;
    return (running ??= run());
  };
}
