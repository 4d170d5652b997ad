import type { Path, Spot } from './vendor.ts';

/** The steps of a path, outermost first. */
export const stepsOf = (path: Path): string[] => path.split(' >>> ').map((step) => step.trim());

export const pathOf = (spot: Spot): Path => (typeof spot === 'string' ? spot : spot.at);

/** Does this step lead into a frame? By the convention of `Path`, it names the tag then. */
export const entersFrame = (step: string): boolean => /(^|[\s>+~,(])iframe\b/.test(step);
