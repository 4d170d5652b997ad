/**
 * The parts of a chat nobody described, found by what the person sends in it: the field is where they wrote, the list
 * is where their words then stand. Nothing is looked for before that, and whatever is not sure is left out.
 */
import { isShowing, styleOf } from '../../showing.ts';
import type { Reach } from '../../find.ts';
import type { Vendor } from '../../vendor.ts';
import type { Seen } from '../../../conversation/tracker.ts';
import { fieldOf, takesWords } from '../composer.ts';
import { isUpsideDown, type ChatParts } from '../parts.ts';
import { canBeRead, elementsSaying, printOfOwn } from './leaves.ts';
import { isInList, isRoll, roomOf } from './marks.ts';
import { placeOf } from './place.ts';
import { listedIn, rowsLike, type Listed, type Rows } from './rows.ts';
import { createSides } from './sides.ts';
import { isControl, readLike } from './words.ts';

type Field = NonNullable<ReturnType<typeof fieldOf>>;

const writable =
  'textarea,input:not([type]),input[type=text],[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox]';

/** Marks of the person's own words that are remembered, to find them again in a list that was drawn anew. */
const mostOwn = 50;

export function derivedParts(
  vendor: Vendor,
  isInside: boolean,
  known: readonly string[],
  reach: Reach,
  described: ChatParts,
): ChatParts {
  const place = placeOf(vendor, isInside, reach);
  const own = new Set(known);
  let written: Field | null = null;
  /** What the person is sending, and what said the same before. */
  let sending: { print: string; before: ReadonlySet<Element>; isSent: boolean } | null = null;
  let words: Element | null = null;
  let list: Element | null = null;
  let sides = createSides();

  /** Where in the chat's lists these words stand, each with the mark of what it says. */
  const saying = (prints: ReadonlySet<string>): [Element, string][] =>
    [...elementsSaying(prints, place.tops(), reach.shadowOf)].filter(
      ([element]) => isInList(element, topOf(element)) && !written?.contains(element),
    );

  /** The outermost element of its tree that is still in the chat. */
  function topOf(element: Element): Element {
    const tops = place.tops();
    let at = element;
    while (at.parentElement && !tops.includes(at)) at = at.parentElement;
    return at;
  }

  /** The outermost thing that scrolls around it, or all that does not hold the field. */
  function listAround(element: Element): Element {
    const top = topOf(element);
    let apart: Element = element;
    let outermost: Element | null = null;
    for (let at: Element | null = element; at; at = at === top ? null : at.parentElement) {
      if (at !== element && isRoll(at)) outermost = at;
      if (!written || !at.contains(written)) apart = at;
    }
    return outermost ?? (apart === element ? (element.parentElement ?? element) : apart);
  }

  /** What was sent stands in the chat, once, where it did not before: the list is found, or known better. */
  function findSent(): boolean {
    if (!sending?.isSent) return false;
    const { print, before } = sending;
    const fresh = saying(new Set([print]))
      .map(([element]) => element)
      .filter((element) => !before.has(element) && canBeRead(element));
    if (fresh.length !== 1) return false;
    sending = null;
    if (own.size < mostOwn) own.add(print);
    words = fresh[0]!;
    learn(words);
    return true;
  }

  /** The list was drawn anew, or the page was: some words of the person are in it. */
  function findAgain(): void {
    if ((words?.isConnected && list?.contains(words)) || own.size === 0) return;
    // The other side may have said the same.
    const again = saying(own).filter(([, print], i, all) =>
      all.every((one, j) => i === j || one[1] !== print),
    );
    words = again[0]?.[0] ?? null;
    if (words) learn(words);
  }

  function learn(element: Element): void {
    list = listAround(element);
    const { row, kin, level } = rowsOf(element, listedIn(list, isDrawnFromBelow(element, list)));
    sides.learn(row, roomOf([row, ...kin]), level);
  }

  function rowsOf(element: Element, listed: Listed): Rows {
    const read = readLike(element);
    const print = printOfOwn(read(element).text);
    const writtenIn = field();
    // What stands beside the field is the list, the header, the footer: no messages.
    const saysJustThat = (at: Element): boolean =>
      !(writtenIn && at.parentElement?.contains(writtenIn)) && printOfOwn(read(at).text) === print;
    const hasOther = (row: Element, kin: readonly Element[]): boolean => {
      const room = roomOf([row, ...kin]);
      const trial = createSides();
      trial.learn(row, room, 0);
      return kin.some((one) => trial.of(one, room) === 'agent');
    };
    return rowsLike(element, listed, saysJustThat, hasOther) ?? { row: element, kin: [], level: 0 };
  }

  const isDrawnFromBelow = (element: Element, list: Element): boolean => {
    for (let at: Element | null = element; at && at !== list.parentElement; at = at.parentElement)
      if (styleOf(at).flexDirection === 'column-reverse') return true;
    return false;
  };

  function turns(): Seen[] {
    findAgain();
    if (!words?.isConnected || !list?.contains(words)) return [];
    const listed = listedIn(list, isDrawnFromBelow(words, list));
    const { row, kin, level } = rowsOf(words, listed);
    const room = roomOf([row, ...kin]);
    sides.learn(row, room, level);
    const found: [Element, 'visitor' | 'agent'][] = [[row, 'visitor']];
    for (const other of kin.filter((one) => !isControl(one, words!))) {
      const whose = sides.of(other, room);
      if (whose) found.push([other, whose]);
    }
    if (!found.some(([, whose]) => whose === 'agent')) {
      const theirs = found.map(([one]) => one);
      const across = sides.across(listed, theirs).filter((one) => !isControl(one, words!));
      found.push(...across.map((one): [Element, 'agent'] => [one, 'agent']));
    }
    const read = readLike(words);
    const seen = found.sort(([a], [b]) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    if (seen.length > 1 && isUpsideDown(seen[0]![0], seen.at(-1)![0])) seen.reverse();
    return seen.map(([key, who]) => ({ key, who, ...read(key) }));
  }

  /** Where they wrote last; else the one place in the chat where one can write. */
  function field(): Field | null {
    const told = described.field();
    if (told) return told;
    if (written?.isConnected) return written;
    written = null;
    const fields = place
      .tops()
      .flatMap((top) => [...top.querySelectorAll<Field>(writable)])
      .filter((one) => takesWords(one) && isShowing(one));
    return fields.length === 1 ? fields[0]! : null;
  }

  return {
    ...described,
    turns,
    field,
    isThere: () => described.isThere() || place.tops().length > 0,
    derived: {
      heard(event) {
        const at = (event.composedPath()[0] as Element).closest<Field>(writable);
        if (at && place.holds(at)) written = at;
      },
      sends(text) {
        const print = printOfOwn(text);
        if (sending?.print === print && !sending.isSent) return;
        sending = {
          print,
          before: new Set(saying(new Set([print])).map(([element]) => element)),
          isSent: false,
        };
      },
      sent(text) {
        if (sending?.print !== printOfOwn(text)) return;
        sending.isSent = true;
      },
      find() {
        const isFirst = words === null;
        if (!findSent() || !isFirst) return null;
        const all = turns();
        const at = all.findIndex(({ key }) => (key as Element).contains(words));
        return all.slice(0, Math.max(0, at));
      },
      giveUp(text) {
        if (sending?.isSent && sending.print === printOfOwn(text)) sending = null;
      },
      enter: place.enter,
      forget() {
        words = list = sending = null;
        own.clear();
        sides = createSides();
      },
    },
  };
}
