import type { Path, Spot } from './vendor.ts';

/** The steps of a path, outermost first. */
export const stepsOf = (path: Path): string[] => path.split(' >>> ').map((step) => step.trim());

export const pathOf = (spot: Spot): Path => (typeof spot === 'string' ? spot : spot.at);

/** A selector without its attribute tests and the arguments of its pseudo-classes: neither is the element. */
const outline = (step: string): string => {
  let text = step.replace(/\[(?:"[^"]*"|'[^']*'|[^\]])*\]/g, '');
  while (/\([^()]*\)/.test(text)) text = text.replace(/\([^()]*\)/g, '');
  return text;
};

/** Does this step lead into a frame? By the convention of `Path`, it names the tag then. */
export const entersFrame = (step: string): boolean =>
  /(?:^|[\s>+~,])iframe(?![\w-])[^\s>+~,]*$/.test(outline(step));
