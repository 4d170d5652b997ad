import { expect, test } from 'vitest';
import { files, linesLike, textOf } from './tree.ts';

const all = files();
const sources = all.filter(
  (path) => /\.(ts|mjs|js|svelte)$/.test(path) && !path.startsWith('tests/fixtures/'),
);
const under = (...folders: string[]) =>
  all.filter((path) => folders.some((folder) => path.startsWith(folder)));
const lineCount = (path: string): number => textOf(path).trimEnd().split('\n').length;

/** `expect` with a sentence that says what to do. */
const none = (list: string[], sentence: string) => expect(list, sentence).toEqual([]);

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
});

test('no source file is long', () => {
  none(
    sources.filter((path) => lineCount(path) > 300),
    'Split these files: more than 300 lines hold more than one idea.',
  );
});

test('most source files are short', () => {
  const counts = sources.map(lineCount).sort((a, b) => a - b);
  expect(
    counts[counts.length >> 1],
    'Split the longer files: half of all source files should have at most 80 lines.',
  ).toBeLessThanOrEqual(80);
});

test('entrypoints are thin', () => {
  none(
    sources.filter((path) => path.startsWith('entrypoints/') && lineCount(path) > 40),
    'Move the logic of these entrypoints into lib/: 40 lines are enough for wiring.',
  );
});

test('files are named in kebab-case, Svelte components in PascalCase', () => {
  const fits = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return path.endsWith('.svelte')
      ? /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
      : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|mjs|js)$/.test(name);
  };
  none(
    sources.filter((path) => !fits(path)),
    'Rename these files: kebab-case, or PascalCase for a Svelte component.',
  );
});

test('code and interface use the project’s own words', () => {
  const ours = under('lib/', 'components/', 'entrypoints/', 'public/_locales/');
  none(
    linesLike(ours, /\bspam|\b(black|white)-?list/i),
    'Use other words: "invitation" for what comes unasked, "rule" for what a person chose.',
  );
  none(
    // Not where it is a vendor's own id, class or file: `#chat-…`, `.chat-…`, `/chat-…`.
    linesLike(ours, /(?<![#./])\b(chat|widget|vendor|greeting|invitation|teaser)s?[ -]pop-?ups?\b/i),
    'A "popup" is the toolbar popup only: say "invitation", "window" or what it is.',
  );
});

test('no test is left out', () => {
  none(
    linesLike(
      under('tests/').filter((path) => /\.(ts|mjs|js)$/.test(path)),
      /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|skipIf|fails)\b/,
    ),
    'Run these tests always, or take them out.',
  );
});

test('nothing names the machine it was written on', () => {
  // Put together here, so that this file does not name them either.
  const homes = ['work', 'root', 'home/[a-z]', 'Users/[A-Za-z]', 'tmp'].join('|');
  none(
    linesLike(
      all.filter((path) => path !== 'package-lock.json'),
      new RegExp(`(?<![\\w./*~-])/(?:${homes})/`),
    ),
    'Name no folder of one machine: use a path from the project’s root, or os.tmpdir().',
  );
});

test('nothing names a package registry', () => {
  none(
    linesLike(
      all,
      new RegExp(['registry\\.[a-z0-9-]+\\.', 'npmjs\\.org', 'artifactory'].join('|'), 'i'),
    ).filter((line) => !line.startsWith('tests/repo/tree.test.ts:')),
    'Leave the registry to each machine’s own npm configuration.',
  );
});

test('every file ends with one newline and has no line with a space at its end', () => {
  const texts = all.filter((path) => /\.(ts|mjs|js|svelte|md|json|html|css)$/.test(path));
  none(
    texts.filter((path) => !/[^\n]\n$/.test(textOf(path))),
    'End these files with one newline.',
  );
  none(linesLike(texts, /[^\s][ \t]+$/), 'Take out the spaces at the end of these lines.');
});
