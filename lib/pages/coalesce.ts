/**
 * Wraps `task` so that it never runs twice at once: a call while it runs makes it run once more afterwards,
 * however many such calls there were. `task` must not reject.
 */
export function coalesce(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await task();
    } while (again);
    running = undefined;
  };
  return () => {
    if (running) again = true;
    return (running ??= run());
  };
}
