/** The browser's side of registrations, where one pattern it dislikes refuses the whole call. */
import browser, { type Scripting } from 'webextension-polyfill';
import type { Registration } from './plan-registrations.ts';

type Registered = Scripting.RegisteredContentScript;

const complete = (one: Registration): Registered => ({
  ...one,
  runAt: 'document_start',
  persistAcrossSessions: true,
});

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
/** Firefox answers with full addresses of the files. */
const file = (path: string): string => path.replace(/^.*:\/\/[^/]*\//, '').replace(/^\//, '');

/** Is this what is registered already? */
export const unchanged = (one: Registration, old: Registered): boolean =>
  same(one.matches, old.matches) &&
  same(one.excludeMatches, old.excludeMatches) &&
  same(one.css, old.css?.map(file)) &&
  same(one.js, old.js?.map(file)) &&
  one.allFrames === (old.allFrames ?? false);

/** Those of `patterns` that the browser takes, found by halving. */
async function accepted(patterns: string[], takes: (some: string[]) => Promise<boolean>): Promise<string[]> {
  if (!patterns.length || (await takes(patterns))) return patterns;
  if (patterns.length === 1) return [];
  const middle = patterns.length >> 1;
  return [
    ...(await accepted(patterns.slice(0, middle), takes)),
    ...(await accepted(patterns.slice(middle), takes)),
  ];
}

async function takes(script: Registered): Promise<boolean> {
  const id = 'trial';
  try {
    await browser.scripting.registerContentScripts([{ ...script, id, persistAcrossSessions: false }]);
    await browser.scripting.unregisterContentScripts({ ids: [id] });
    return true;
  } catch {
    return false;
  }
}

/** The script without the patterns that the browser refuses; `null` when nothing is left of it. */
async function repaired(script: Registered): Promise<Registered | null> {
  const base = { ...script, excludeMatches: [] };
  const matches = await accepted(script.matches ?? [], (some) => takes({ ...base, matches: some }));
  if (!matches.length) return null;
  const excludeMatches = await accepted(script.excludeMatches ?? [], (some) =>
    takes({ ...base, matches: matches.slice(0, 1), excludeMatches: some }),
  );
  return { ...script, matches, excludeMatches };
}

async function each(all: Registration[], call: (scripts: Registered[]) => Promise<void>): Promise<void> {
  if (!all.length) return;
  const scripts = all.map(complete);
  try {
    return await call(scripts);
  } catch {
    // One of them is refused: find out which, and what of it.
  }
  for (const script of scripts)
    try {
      await call([script]);
    } catch {
      const rest = await repaired(script);
      if (rest) await call([rest]).catch(() => {});
    }
}

export const register = (all: Registration[]): Promise<void> =>
  each(all, (scripts) => browser.scripting.registerContentScripts(scripts));

export const update = (all: Registration[]): Promise<void> =>
  each(all, (scripts) => browser.scripting.updateContentScripts(scripts));
