/** Reads a message nobody described: without names, times, receipts and chips beside its words. */
import { isNoise } from '../../../conversation/noise.ts';
import { styleOf } from '../../showing.ts';
import { readTurn } from '../read-turn.ts';
import { soundsLikeLabel } from './marks.ts';

/** Beside a message, words in letters this much smaller than its own are no part of it. */
const small = 0.88;
const mostNoise = 60;

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());

type Words = ReturnType<typeof readTurn>;

/** Something to fill in or to press, and no message like this one. */
export function isControl(row: Element, model: Element): boolean {
  if (row.matches('button,a,[role=button]') || row.querySelector('input,textarea,select')) return true;
  return styleOf(row).cursor === 'pointer' && styleOf(model).cursor !== 'pointer';
}

/** Reads messages in the manner of one whose words are known. */
export function readLike(model: Element): (row: Element) => Words {
  const { fontSize, cursor } = styleOf(model);
  const least = parseFloat(fontSize) * small;

  function isBeside(element: Element): boolean {
    if (soundsLikeLabel(element.classList)) return true;
    const style = styleOf(element);
    if (style.display === 'none') return true;
    if (element.localName !== 'a' && style.cursor === 'pointer' && cursor !== 'pointer') return true;
    return hasOwnWords(element) && parseFloat(style.fontSize) < least;
  }
  const isTime = ({ textContent }: Element): boolean =>
    textContent.length < mostNoise && isNoise(textContent);

  return (row) => {
    const words = readTurn(row, [], (element) => isBeside(element) || isTime(element));
    // "Yesterday" may be all that was answered.
    return words.text || words.attachments.length ? words : readTurn(row, [], isBeside);
  };
}
