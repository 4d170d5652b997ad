/** What a person chose, as a definition that finds it again, and as the parts of it that are on screen now. */
import { definitionOf, type Definition } from '../engine/custom-id.ts';
import { findSpots, type Reach } from '../engine/find.ts';
import { describe } from '../engine/unknown/describe.ts';
import { partsOf } from '../engine/unknown/parts.ts';
import { pathTo } from '../engine/unknown/selector.ts';
import { elementsIn, holds, type ShadowOf } from '../engine/unknown/tree.ts';
import { refusalOf, type Refusal } from './refusal.ts';

/** One way to go on with a choice: what would be kept, and what it hides. */
export interface Way {
  definition: Definition;
  hides: Element[];
}

export interface Choice {
  element: Element;
  refusal: Refusal | null;
  /** The parts that were found, to be named on screen. */
  parts: { invitation: Element | null; launcher: Element | null; window: Element | null };
  /** Only what asks; the button stays. `null` where the two cannot be told apart. */
  asking: Way | null;
  /** Everything that was chosen. */
  all: Way | null;
}

/** `whole`: the widget that `element` is, or is a part of. */
export function choiceOf(element: Element, whole: Element, name: string, shadowOf: ShadowOf): Choice {
  const refusal = refusalOf(element, shadowOf);
  const none = { invitation: null, launcher: null, window: null };
  if (refusal) return { element, refusal, parts: none, asking: null, all: null };
  const inside = elementsIn(whole, shadowOf);
  const parts = partsOf([whole], inside ?? [whole]);
  const vendor = element === whole && inside ? describe([whole], parts, shadowOf) : null;
  const named = (part: Element | null): Element | null => (part && holds(element, part) ? part : null);
  return {
    element,
    refusal: null,
    parts: { invitation: named(parts.card), launcher: named(parts.launcher), window: named(parts.window) },
    asking: vendor && wayOf({ ...definitionOf(vendor), name }, shadowOf),
    all: allOf(element, whole, name, shadowOf),
  };
}

function wayOf(definition: Definition, shadowOf: ShadowOf): Way | null {
  const reach: Reach = { shadowOf, entered: () => undefined, rootless: () => undefined };
  const spots = [
    ...definition.invitations.flatMap(({ shows }) => shows ?? []),
    ...(definition.window?.shows ?? []),
  ];
  const hides = findSpots(spots, document, reach).elements;
  return hides.length ? { definition, hides } : null;
}

function allOf(element: Element, whole: Element, name: string, shadowOf: ShadowOf): Way | null {
  const at = pathTo(element, shadowOf);
  // A root is looked for in the top document; what leads to the element begins with one.
  const root = pathTo(whole, shadowOf)?.split(' >>> ')[0] ?? at?.split(' >>> ')[0];
  if (!at || !root) return null;
  const definition: Definition = {
    name,
    homepage: '',
    hosts: [],
    roots: [root],
    invitations: [{ kind: 'greeting', shows: [at] }],
  };
  return { definition, hides: [element] };
}
