/** What a stage of `npm test` did. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** '12 passed, 0 failed', and the skipped ones where there are any. */
export const phrase = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** The time since `started` (milliseconds since 1970), as '12 s'. */
export const seconds = (started: number): string => `${Math.round((Date.now() - started) / 1000)} s`;
