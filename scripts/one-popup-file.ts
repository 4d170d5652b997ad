import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const popup = fileURLToPath(new URL('../entrypoints/popup/', import.meta.url));

/**
 * Puts what the popup needs to open and other pages need, too, into one file. Left to itself the bundler makes one for
 * every set of pages that share something, which were 19 scripts and 9 stylesheets: a request each, before anything shows.
 */
export function onePopupFile(): Plugin {
  let needed: Set<string> | undefined;

  /** Modules that are there once the popup's own script runs; not what it imports later. */
  function closure(graph: Rolldown.ChunkingContext): Set<string> {
    const found = new Set([`${popup}index.html`]);
    for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
    return found;
  }

  return {
    name: 'no-thanks:one-popup-file',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: (id, graph) => ((needed ??= closure(graph)).has(id) ? 'popup-and-others' : null),
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    }),
  };
}
