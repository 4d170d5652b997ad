/** The smallest elements that say something, newest first as most chats draw them. */
import { printOf } from '../../../conversation/turn.ts';
import { styleOf } from '../../showing.ts';
import { innerRealm, type ShadowOf } from '../../unknown/tree.ts';
import { readTurn } from '../read-turn.ts';
import { isDot, mostNodes } from './place.ts';

/** Where a person writes, and what is never read. */
const skipped =
  'script,style,template,noscript,svg,textarea,input,select,[contenteditable]:not([contenteditable=false]),[hidden]';

/** A line of words is made of fewer pieces than this. */
const mostPieces = 50;

/** The mark of these words, if the person said them. */
export const printOfOwn = (text: string): string => printOf({ who: 'visitor', text, attachments: [] });

/** The block whose line of words this is. */
function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && styleOf(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}

/** Elements whose words have one of these marks, each with its mark. Looks at the last `mostNodes` nodes. */
export function elementsSaying(
  prints: ReadonlySet<string>,
  tops: readonly Element[],
  shadowOf: ShadowOf,
): Map<Element, string> {
  const found = new Map<Element, string>();
  let left = mostNodes;
  const isSaidIn = (element: Element, text: string): boolean => {
    const print = printOfOwn(text);
    if (text === '' || !prints.has(print)) return false;
    found.set(element, print);
    return true;
  };
  const read = (text: Text): void => {
    const holder = text.parentElement;
    if (!holder || !text.data.trim()) return;
    if (isSaidIn(holder, text.data.trim())) return;
    const block = blockOf(holder);
    if (block.childNodes.length <= mostPieces) isSaidIn(block, readTurn(block).text);
  };
  const walk = (node: Node): void => {
    if (left-- <= 0) return;
    if (node.nodeType === Node.TEXT_NODE) return read(node as Text);
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (isElement && ((node as Element).matches(skipped) || isDot(node as Element))) return;
    for (let child = node.lastChild; child && left > 0; child = child.previousSibling) walk(child);
    const inner = isElement && innerRealm(node as Element, shadowOf);
    if (inner) walk(inner);
  };
  for (const top of tops.toReversed()) walk(top);
  return found;
}

/** On screen as words are: not the copy that only a screen reader is told. */
export function canBeRead(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 4 && height > 4 && element.checkVisibility({ visibilityProperty: true });
}
