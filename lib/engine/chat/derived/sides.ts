/** Whose message is it? Told by what the person is known to have said; `null` where that is not sure. */
import { styleOf } from '../../showing.ts';
import type { Listed } from './rows.ts';
import {
  kindsOf,
  marksOf,
  roomOf,
  sideOf,
  soundsLikeLabel,
  soundsLikeList,
  soundsLikeNotice,
  soundsLikeOther,
  soundsLikeOwn,
  type Room,
  type Side,
} from './marks.ts';

export type Whose = 'visitor' | 'agent' | null;

export interface Sides {
  /** This row is the person's, so many levels above its words. */
  learn(row: Element, room: Room, level: number): void;
  /** Of a row that is like theirs. */
  of(row: Element, room: Room): Whose;
  /** Messages that are not like theirs, in a list where nothing else is: named as the other side's, and standing there. */
  across(listed: Listed, theirs: readonly Element[]): Element[];
}

const isOpposite = (one: Side, other: Side): boolean =>
  (one === 'start' && other === 'end') || (one === 'end' && other === 'start');

/** Where chats draw the person's own messages. */
const edgeOf = (row: Element): Side => (styleOf(row).direction === 'rtl' ? 'start' : 'end');

const without = (marks: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...marks].filter((mark) => !others.has(mark));

const nameOf = (row: Element): string => `${row.localName} ${[...row.classList].sort().join('.')}`;

export function createSides(): Sides {
  /** Names that all rows of the person have. */
  let own: ReadonlySet<string> | null = null;
  let ownSide: Side = null;
  let ownLevel = -1;
  let ownEdge: Side = null;
  /** The two sides stand across from each other here. */
  let areAcross = false;
  /** Names of rows that stood across, for while nothing is drawn. */
  const agents = new Set<string>();

  return {
    learn(row, room, level) {
      const marks = marksOf(row);
      // What a group of messages is called says nothing about a single one.
      if (level !== ownLevel) own = null;
      ownLevel = level;
      own = own ? new Set([...own].filter((mark) => marks.has(mark))) : marks;
      ownSide = sideOf(row, room) ?? ownSide;
      ownEdge = edgeOf(row);
    },
    of(row, room) {
      if (!own) return null;
      const marks = marksOf(row);
      const more = without(marks, own);
      const less = without(own, marks);
      if (soundsLikeNotice(more)) return null;
      const side = sideOf(row, room);
      if (side === 'middle' && ownSide !== 'middle') return null;
      const isAcross = isOpposite(side, ownSide);
      const isNamedOther = soundsLikeOther(more) || soundsLikeOwn(less);
      const isNamedOwn = soundsLikeOwn(more) || soundsLikeOther(less);
      const name = nameOf(row);
      if (isAcross) {
        if (isNamedOwn) return null;
        areAcross = true;
        if (less.length || more.length) agents.add(name);
        return 'agent';
      }
      // Nobody else stands where the person's own messages are drawn.
      const isAtOwnEdge = side === ownSide && side === ownEdge;
      if (isNamedOther) return isNamedOwn || isAtOwnEdge || (areAcross && side !== null) ? null : 'agent';
      if (side === null) return agents.has(name) ? 'agent' : agents.size && !less.length ? 'visitor' : null;
      return less.length || (more.length && !areAcross) ? null : 'visitor';
    },
    across({ elements }, theirs) {
      const named = elements.filter((element) => {
        const kinds = kindsOf(element);
        return (
          soundsLikeOther(kinds) &&
          soundsLikeList(kinds) &&
          !soundsLikeLabel(kinds) &&
          !soundsLikeNotice(kinds) &&
          element.textContent.trim() !== '' &&
          !theirs.some((row) => row.contains(element) || element.contains(row))
        );
      });
      const outer = named.filter((one) => !named.some((other) => other !== one && other.contains(one)));
      const room = roomOf([...theirs, ...outer]);
      const side = theirs.map((row) => sideOf(row, room)).find((one) => one !== null) ?? ownSide;
      return outer.filter((row) => {
        const stands = sideOf(row, room);
        if (isOpposite(stands, side)) agents.add(nameOf(row));
        return agents.has(nameOf(row)) && (stands === null || isOpposite(stands, side));
      });
    },
  };
}
