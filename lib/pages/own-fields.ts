/** The selectors of a definition as fields that a person can edit, and back. */
import type { Definition } from '../engine/custom-id.ts';

export const ownParts = ['roots', 'launcher', 'invitations', 'window', 'conversation'] as const;
export type OwnPart = (typeof ownParts)[number];

export interface OwnField {
  /** Where it is in the definition, as a fault names it: `invitations.0.shows.1`. */
  place: string;
  part: OwnPart;
  value: string;
}

type Visit = (place: string, value: string, key: string) => string;

/** Goes through every text in the data; what `visit` answers takes its place. Answers with a new tree. */
function mapTexts(data: unknown, visit: Visit, place = '', key = ''): unknown {
  if (typeof data === 'string') return visit(place, data, key);
  const inner = (name: string | number): string => (place ? `${place}.${name}` : String(name));
  if (Array.isArray(data)) return data.map((one, at) => mapTexts(one, visit, inner(at), key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, one]) => [name, mapTexts(one, visit, inner(name), name)]),
  );
}

/** Words of the definition that are no selectors. */
const words = new Set(['kind', 'do']);

/** Every selector of the definition, in its order. */
export function fieldsOf(definition: Definition): OwnField[] {
  const fields: OwnField[] = [];
  for (const part of ownParts)
    mapTexts(
      definition[part],
      (place, value, key) => {
        if (!words.has(key)) fields.push({ place, part, value });
        return value;
      },
      part,
    );
  return fields;
}

/** The definition with other selectors, by their places. */
export function withFields(
  definition: Definition,
  name: string,
  values: ReadonlyMap<string, string>,
): Definition {
  const next = mapTexts(definition, (place, value) => values.get(place) ?? value) as Definition;
  return { ...next, name };
}
