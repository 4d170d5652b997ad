import { choiceNames, format, version, type Choices, type Document } from './choices.ts';

/** The document of somebody's choices. `at`: milliseconds since 1970. */
export function documentOf(choices: Choices, at: number): Document {
  const tables = Object.fromEntries(choiceNames.map((name) => [name, choices[name]])) as unknown as Choices;
  return { format, version, exportedAt: new Date(at).toISOString(), ...tables };
}

/** Its text: a row a line, so that two exports can be compared by eye. */
export function textOf({ format, version, exportedAt, ...tables }: Document): string {
  const head = JSON.stringify({ format, version, exportedAt }).slice(0, -1);
  const parts = choiceNames.map((name) => {
    const rows = tables[name].map((row) => `\n    ${JSON.stringify(row)}`);
    return `,\n  "${name}": [${rows.join(',')}${rows.length ? '\n  ' : ''}]`;
  });
  return `${head}${parts.join('')}\n}\n`;
}
