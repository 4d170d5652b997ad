/** The messages of a list, found by one of them that is known: what the person just sent. */
import { kindsOf } from './marks.ts';
import { isDot, mostNodes } from './place.ts';

/** Newer messages than this are never on one screen. */
const mostRows = 100;
/** So many levels above the words a message begins at most. */
const mostLevels = 12;

export interface Rows {
  row: Element;
  /** Others like it. */
  kin: Element[];
  /** How many levels above its words it is. */
  level: number;
}

/** Elements of one list, with what each is called, read once a look. */
export interface Listed {
  list: Element;
  elements: Element[];
  kinds(element: Element): string[];
}

/** The newest `mostNodes` elements of the list, in the order of the tree. */
export function listedIn(list: Element, isUpsideDown: boolean): Listed {
  const elements: Element[] = [];
  let left = mostNodes;
  const walk = (parent: Element): void => {
    let child = isUpsideDown ? parent.firstElementChild : parent.lastElementChild;
    for (; child && left-- > 0;) {
      if (!isDot(child)) {
        elements.push(child);
        if (child.localName !== 'svg') walk(child);
      }
      child = isUpsideDown ? child.nextElementSibling : child.previousElementSibling;
    }
  };
  walk(list);
  const known = new Map<Element, string[]>();
  return {
    list,
    elements,
    kinds(element) {
      const before = known.get(element);
      const kinds = before ?? kindsOf(element);
      if (!before) known.set(element, kinds);
      return kinds;
    },
  };
}

const isMade = (kind: string): boolean => /^(css|jss|sc|svelte|emotion)-?\w*$/.test(kind);

/** The same part of another message: it shares a name, or both have none and stand side by side. */
function isAlike({ kinds }: Listed, one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const [a, b] = [kinds(one), kinds(other)];
  if (a.some((kind) => b.includes(kind))) return true;
  if (one.parentElement !== other.parentElement) return false;
  return one.localName === 'li' || (a.every(isMade) && b.every(isMade));
}

const isSame = ({ kinds }: Listed, one: Element, other: Element): boolean => {
  const [a, b] = [kinds(one), kinds(other)];
  return (
    a.length > 0 &&
    one.localName === other.localName &&
    a.length === b.length &&
    a.every((kind) => b.includes(kind))
  );
};

const hasWords = (element: Element): boolean => (element.textContent ?? '').trim() !== '';

const kinOf = (listed: Listed, one: Element): Element[] =>
  listed.elements
    .filter(
      (other) => other !== one && isAlike(listed, one, other) && !other.contains(one) && !one.contains(other),
    )
    .filter(hasWords)
    .slice(0, mostRows);

/** Does it hold several messages, by what is inside messages? */
const holdsSeveral = (listed: Listed, row: Element, parts: readonly Element[]): boolean => {
  const inside = parts.filter((part) => row !== part && row.contains(part));
  return inside.some((part, i) => inside.some((other, j) => j > i && isSame(listed, part, other)));
};

/** So many of the newest are asked whether the other side is among them. */
const mostAsked = 20;

/**
 * The element of a message, from its words up: the highest one that `saysJustThat`, has its like elsewhere in the list,
 * the other side's among them if those are alike at all, and does not hold several messages, nor do the others. `null`
 * while it stands alone.
 */
export function rowsLike(
  words: Element,
  listed: Listed,
  saysJustThat: (element: Element) => boolean,
  hasOther: (row: Element, kin: readonly Element[]) => boolean,
): Rows | null {
  let found: Rows | null = null;
  let shared: Rows | null = null;
  const parts: Element[] = [];
  let at: Element | null = words;
  for (let up = 0; at && at !== listed.list && up < mostLevels; at = at.parentElement, up++) {
    const row: Element = at;
    if (!saysJustThat(row)) break;
    const kin = kinOf(listed, row);
    if (kin.length && ![row, ...kin].some((one) => holdsSeveral(listed, one, parts))) {
      found = { row, kin, level: up };
      if (hasOther(row, kin.slice(0, mostAsked))) shared = found;
    }
    parts.push(row, ...kin);
  }
  return shared ?? found;
}
