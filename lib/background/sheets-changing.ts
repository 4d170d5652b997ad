/**
 * Is the browser being told of other sheets just now? A page that begins meanwhile may be given one that no longer
 * holds, and keeps it as long as it lives. Known to this worker alone: one that starts anew has nothing under way.
 */
let lastChangeAt = -Infinity;

/** From a change to the last page that may have begun before it and asks for its briefing after it. */
const settledMs = 10_000;

export const sheetsChange = (): void => void (lastChangeAt = Date.now());

export const areSheetsChanging = (): boolean => Date.now() - lastChangeAt < settledMs;
