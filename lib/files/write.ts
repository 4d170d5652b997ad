import { choiceNames, format, maxBytes, version, type Choices, type Document } from './choices.ts';
import type { KeptTranscript } from './transcripts.ts';

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

const bytesOf = (text: string): number => new Blob([text]).size;
const end = '\n}\n';

/**
 * The text of a document with transcripts in it, one a line. Several texts where one would be too large to be read again:
 * each is a whole document with everything but the other transcripts, so any of them can be brought back by itself.
 */
export function withTranscripts(
  text: string,
  transcripts: readonly KeptTranscript[],
  most: number = maxBytes,
): string[] {
  const before = bytesOf(text);
  const parts: string[][] = [[]];
  let size = before;
  for (const transcript of transcripts) {
    const line = `\n    ${JSON.stringify(transcript)}`;
    const more = bytesOf(line) + 1;
    if (size + more > most && parts.at(-1)!.length) {
      parts.push([]);
      size = before;
    }
    parts.at(-1)!.push(line);
    size += more;
  }
  const body = text.slice(0, -end.length);
  return parts.map((lines) => `${body},\n  "transcripts": [${lines.join(',')}\n  ]${end}`);
}
