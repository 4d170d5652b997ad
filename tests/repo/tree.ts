import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const skipped = new Set(['node_modules', 'dist', '.git', '.output', '.wxt', '.results', '.start']);
const binary = /\.(png|jpe?g|gif|webp|ico|woff2?|zip|mp3|wav|xpi|crx)$/i;

/** Every text file of the project, built and installed ones left out; paths from the root, with "/". */
export function files(folder = ''): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (skipped.has(entry.name)) return []; // in a second work tree `.git` is a file
    if (entry.isDirectory()) return files(`${path}/`);
    return entry.isFile() && !binary.test(path) && !path.endsWith('.log') ? [path] : [];
  });
}

export const textOf = (path: string): string => readFileSync(root + path, 'utf8');

/** "path:line: text" of every line that matches. */
export const linesLike = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
