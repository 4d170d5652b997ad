/** What an element is called, and on which side it stands: by this the two sides of a chat are told apart. */
import { styleOf } from '../../showing.ts';
import { isState, isUtility, wordsOf } from '../../unknown/names.ts';

export type Side = 'start' | 'end' | 'middle' | null;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const others = set(
  'agent agents bot host operator support supporter left incoming received remote them they their admin staff assistant rep representative other others server response ai team employee consultant counterpart recipient',
);
const own = set('visitor user users me my mine own self client customer guest outgoing right human you');
const notices = set(
  'system notice notification event info information divider separator day date join joined status announcement typing indicator loading suggestion suggestions quick option options chips form survey',
);
const labels = set(
  'name author sender nick nickname username time timestamp datetime date stamp meta metadata avatar initials status receipt seen delivered label caption badge tooltip action actions menu toolbar reaction reactions feedback rating sr vh visually hidden offscreen typing',
);
const lists = set(
  'message messages msg msgs chat conversation conversations thread transcript bubble bubbles turn turns dialog dialogue log history feed',
);

const dataMarks = (element: Element): string[] =>
  [...element.attributes]
    .filter(({ name, value }) => /^(data-.+|role|part)$/.test(name) && /^[a-z][a-z_-]{1,30}$/i.test(value))
    .map(({ name, value }) => `${name}=${value}`);

/** Names that say what it is: the same on every element of its kind. */
export const kindsOf = (element: Element): string[] => {
  const names = [...element.classList];
  return [
    ...names.filter((name) => !isUtility(name) && !isState(name, names)),
    ...dataMarks(element).filter((mark) => !/^role=(presentation|none|group)$/.test(mark)),
    ...(element.localName.includes('-') ? [element.localName] : []),
  ];
};

const mostMarked = 30;

/** All names in a message, its own and those of what it is made of. */
export function marksOf(element: Element): Set<string> {
  const marks = new Set<string>();
  let left = mostMarked;
  const walk = (at: Element): void => {
    if (left-- <= 0) return;
    at.classList.forEach((name) => marks.add(name));
    dataMarks(at).forEach((mark) => marks.add(mark));
    for (const child of at.children) walk(child);
  };
  walk(element);
  return marks;
}

const says = (names: Iterable<string>, words: ReadonlySet<string>): boolean =>
  [...names].some((name) =>
    wordsOf(name.replace(/^(data-[^=]+|role|part)=/, '')).some((word) => words.has(word)),
  );

export const soundsLikeOther = (names: Iterable<string>): boolean => says(names, others);
/** A message, a bubble, a conversation. */
export const soundsLikeList = (names: Iterable<string>): boolean => says(names, lists);
export const soundsLikeOwn = (names: Iterable<string>): boolean => says(names, own);
export const soundsLikeNotice = (names: Iterable<string>): boolean => says(names, notices);
/** A name, a time, a receipt beside the words. */
export const soundsLikeLabel = (names: Iterable<string>): boolean => says(names, labels);

/** Does it scroll, or say by its role that things are listed in it? */
export const isRoll = (element: Element): boolean =>
  /auto|scroll/.test(styleOf(element).overflowY) || element.matches('[role=log],[role=feed]');

/** Does the way up to `end` say that messages are listed here: by a role, a name, or a scroll bar? */
export function isInList(element: Element, end: Element): boolean {
  for (let at: Element | null = element; at; at = at === end ? null : at.parentElement) {
    if (isRoll(at) || at.matches('[aria-live]')) return true;
    if (soundsLikeList([...at.classList, at.id])) return true;
  }
  return false;
}

/** From the left edge of the leftmost message to the right edge of the rightmost one, in CSS pixels. */
export interface Room {
  left: number;
  right: number;
}

export function roomOf(rows: readonly Element[]): Room {
  const boxes = rows.map((row) => row.getBoundingClientRect()).filter(({ width }) => width > 0);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** Nearer than this to both edges alike is the middle, in CSS pixels. */
const evenPx = 12;

/** Where its words stand among the messages; `null` while nothing is drawn, or the words fill the line. */
export function sideOf(element: Element, { left, right }: Room): Side {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  if (!words.width || right <= left) return null;
  const before = words.left - left;
  const after = right - words.right;
  if (Math.abs(before - after) > evenPx) return before < after ? 'start' : 'end';
  return before > (right - left) / 5 ? 'middle' : null;
}
