/** Words that follow the last ones this closely belong to the same burst, and are told only once. */
const burstMs = 10_000;

/** `toldAt`: when the person was last told, or would have been; `null` if never. */
export const isNewBurst = (toldAt: number | null, now: number): boolean =>
  toldAt === null || now - toldAt > burstMs;
