import { language, text, type TextKey } from './text.ts';

/** A text whose only part is a number that stands alone: "Messages: 1,234". */
export const counted = (key: TextKey, count: number): string =>
  text(key, new Intl.NumberFormat(language()).format(count));
