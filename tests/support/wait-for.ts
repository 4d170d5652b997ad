/**
 * Asks until the answer is neither falsy nor an error, and returns it.
 * Throws after `within` milliseconds, naming what was waited for and the last error.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  within = 20_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${within} ms for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
