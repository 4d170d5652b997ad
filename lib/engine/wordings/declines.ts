import { finder } from './finder.ts';
import { isNeverPressed } from './never-press.ts';
import { prints } from './tables/declines.ts';

/** Signs that stand for "close" all over the world. */
const cross = /^[\s\ufe0f]*[x×✕✖✗✘❌❎╳⨯⨉🗙🗴⊗ⓧ][\s\ufe0f]*$/iu;
/** A control says what it does in a few words; more of them is a text to read. */
const longest = 60;

const isFound = finder(prints);

/** Is this the name, label or text of a control that says no or closes, and does nothing else? */
export const isDeclineWording = (text: string): boolean =>
  cross.test(text) || (text.trim().length <= longest && isFound(text) && !isNeverPressed(text));
