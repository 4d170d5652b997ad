/** How the commands speak: progress on standard error, figures and results on standard output. */

const bold = (text: string): string => (process.stderr.isTTY ? `\u001b[1m${text}\u001b[22m` : text);

/** A sentence about what is going on. */
export const say = (sentence: string): void => console.error(sentence);

/** The heading of a longer piece of work. */
export const heading = (text: string): void => console.error(`\n${bold(`── ${text} ──`)}`);

/** A mistake of the person at the keyboard: said in one sentence, exit code 2. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
