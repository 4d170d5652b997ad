/** Two browsers at a time: more would be slower on a small machine, and the vendors' timers would drift. */
let free = 2;
const waiting: (() => void)[] = [];

/** Runs `work` as soon as a lane is free. */
export async function inLane<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free--;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}
