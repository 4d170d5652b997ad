import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { files, textOf } from './tree.ts';

/** What a source imports of ours, at its start or later on. */
const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to]) =>
    join(dirname(path), to!),
  );

test('the gallery shows every component, by itself or in another', () => {
  const known = new Set(files());
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || !known.has(path)) return;
    reached.add(path);
    importsOf(path).forEach(visit);
  };
  visit('components/gallery/Gallery.svelte');
  const components = files('components/').filter((path) => path.endsWith('.svelte'));
  expect(components.length).toBeGreaterThan(20);
  const missing = components.filter((path) => !reached.has(path));
  expect(missing, `Show these in components/gallery: ${missing.join(', ')}`).toEqual([]);
});
