import { parse, stringify, type Selector } from 'css-what';
import { stepsOf } from '../../lib/engine/path.ts';

const isCombinator = ({ type }: Selector): boolean =>
  ['descendant', 'child', 'adjacent', 'sibling', 'parent', 'column-combinator'].includes(type);

/** What the last compound of a selector asks for, one set for each alternative. */
function lastCompounds(selector: string): Set<string>[] {
  return parse(selector).map((tokens) => {
    const from = tokens.findLastIndex(isCombinator) + 1;
    return new Set(tokens.slice(from).map((token) => stringify([[token]])));
  });
}

/**
 * Would every element one path leads to also satisfy the other, as far as the last step tells?
 * Only for paths through the same shadow roots and frames; ancestors are not compared.
 */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [stepsOf(one), stepsOf(other)];
  if (a.slice(0, -1).join() !== b.slice(0, -1).join()) return false;
  return lastCompounds(a.at(-1)!).some((left) =>
    lastCompounds(b.at(-1)!).some((right) => left.isSubsetOf(right) || right.isSubsetOf(left)),
  );
}
