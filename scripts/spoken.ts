/** The texts of the background, as its `virtual:spoken`: read from `public/_locales`, in every language. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { spokenKeys, spokenPlurals } from '../lib/background/spoken.ts';
import { languages } from '../lib/languages.ts';

type Messages = Record<string, { message: string }>;

const single = new Set<string>(spokenKeys);
const plural = new RegExp(`^(?:${spokenPlurals.join('|')})_[a-z]+$`);

/** Folder of the language → key → text. */
async function spokenTexts(): Promise<Record<string, Record<string, string>>> {
  const read = async (folder: string): Promise<[string, Record<string, string>]> => {
    const file = new URL(`../public/_locales/${folder}/messages.json`, import.meta.url);
    const all = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Messages);
    const said = all.filter(([key]) => single.has(key) || plural.test(key));
    return [folder, Object.fromEntries(said.map(([key, { message }]) => [key, message]))];
  };
  return Object.fromEntries(await Promise.all(languages.map(read)));
}

export const spoken = (): Plugin => ({
  name: 'no-thanks:spoken',
  resolveId: (source) => (source === 'virtual:spoken' ? `\0${source}` : undefined),
  load: async (source) =>
    source === '\0virtual:spoken'
      ? `export const spoken = ${JSON.stringify(await spokenTexts())};`
      : undefined,
});
